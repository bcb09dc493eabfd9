package org.exsite.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.exsite.ui.accessibility.Names;

/** Asks where the report is to be written. */
final class ReportPage extends WizardPage {

    private static final String SUFFIX = "-report.html"; //$NON-NLS-1$

    private final IFile organization;
    private Text file;
    private Button open;

    /** @param organization the organization that is reported on, or {@code null} if there is none */
    ReportPage(IFile organization) {
        super("report", Messages.Report_title, null); //$NON-NLS-1$
        this.organization = organization;
        setDescription(organization == null ? Messages.Report_nothing
                : Messages.bind(Messages.Report_description, organization.getName()));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Report_file);
        file = new Text(area, SWT.BORDER);
        Names.give(file, Messages.Report_file);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(file);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Report_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        open = new Button(area, SWT.CHECK);
        open.setText(Messages.Report_open);
        open.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(open);
        if (organization != null && organization.getLocation() != null) {
            file.setText(organization.getLocation().removeFileExtension().toOSString() + SUFFIX);
        }
        file.addModifyListener(event -> check());
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.exsite.help.report"); //$NON-NLS-1$
        check();
        setErrorMessage(null);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.html"}); //$NON-NLS-1$
        Path now = target();
        if (now != null && now.getParent() != null) {
            dialog.setFilterPath(now.getParent().toString());
            dialog.setFileName(now.getFileName().toString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void check() {
        Path target = target();
        boolean folder = target != null && target.getParent() != null && Files.isDirectory(target.getParent());
        setErrorMessage(organization == null ? Messages.Report_nothing
                : folder && !Files.isDirectory(target) ? null : Messages.Report_noFolder);
        setMessage(target != null && Files.exists(target) ? Messages.Report_replaces : null, IMessageProvider.WARNING);
        setPageComplete(getErrorMessage() == null);
    }

    /** Returns the file to write, or {@code null} if what was typed names none. */
    Path target() {
        try {
            String typed = file.getText().strip();
            return typed.isEmpty() || !Path.of(typed).isAbsolute() ? null : Path.of(typed);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Tells whether the report is to be shown once it is written. */
    boolean isToBeOpened() {
        return open.getSelection();
    }
}
