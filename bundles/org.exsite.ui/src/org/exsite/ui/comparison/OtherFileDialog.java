package org.exsite.ui.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.exsite.ui.editor.OrganizationInput;
import org.exsite.ui.markers.OrganizationFiles;
import org.exsite.ui.markers.OrganizationWatcher;

/** Asks for the file to compare another one with: one of the workspace, or any that lies on disk. */
final class OtherFileDialog extends ElementListSelectionDialog {

    private static final int BROWSE = IDialogConstants.CLIENT_ID;

    private OtherFileDialog(Shell shell, OrganizationInput one) {
        super(shell, LabelProvider.createTextProvider(element -> label((OrganizationInput) element)));
        setTitle(Messages.Other_title);
        setMessage(Messages.bind(Messages.Other_message, one.name()));
        setMultipleSelection(false);
    }

    /**
     * Asks; if the workspace has no other file, at once for one on disk.
     *
     * @return nothing if the user does not choose a file
     */
    static Optional<OrganizationInput> ask(Shell shell, OrganizationInput one) {
        Object[] others = OrganizationFiles.all().stream().filter(file -> !file.equals(one.file()))
                .map(OrganizationInput::of).toArray();
        if (others.length == 0) {
            return browse(shell);
        }
        OtherFileDialog dialog = new OtherFileDialog(shell, one);
        dialog.setElements(others);
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof OrganizationInput chosen
                ? Optional.of(chosen) : Optional.empty();
    }

    private static String label(OrganizationInput file) {
        return file.name() + " - " + file.file().getParent().getFullPath().makeRelative(); //$NON-NLS-1$
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, BROWSE, Messages.Other_browse, false);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == BROWSE) {
            browse(getShell()).ifPresent(chosen -> {
                setResult(List.of(chosen));
                setReturnCode(OK);
                close();
            });
        } else {
            super.buttonPressed(button);
        }
    }

    private static Optional<OrganizationInput> browse(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Other_title);
        dialog.setFilterExtensions(new String[] {"*." + OrganizationWatcher.EXTENSION, "*.*"}); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFilterNames(new String[] {Messages.Other_organizations, Messages.Other_all});
        return Optional.ofNullable(dialog.open()).map(chosen -> OrganizationInput.of(Path.of(chosen).toUri()));
    }
}
