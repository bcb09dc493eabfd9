package org.exsite.ui.changes;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.exsite.ui.wizards.ExportFiles;

/** Asks for the files of the newer export, and whether they are complete. */
final class MergeFilesPage extends WizardPage {

    private final String target;
    private final List<Path> preset;
    private ExportFiles exports;
    private boolean complete;

    /** @param target the name of the organization's file, or {@code null} if none is open */
    MergeFilesPage(String target, List<Path> preset) {
        super("files"); //$NON-NLS-1$
        this.target = target;
        this.preset = List.copyOf(preset);
        setTitle(Messages.Merge_title);
        setDescription(target == null ? null : Messages.bind(Messages.Merge_description, target));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        exports = new ExportFiles(area, 2, preset, this::check);
        Button all = new Button(area, SWT.CHECK);
        all.setText(Messages.Merge_complete);
        all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> complete = all.getSelection()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(all);
        Label label = new Label(area, SWT.WRAP);
        label.setText(Messages.Merge_completeExplained);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(560, SWT.DEFAULT).applyTo(label);
        setControl(area);
        check();
    }

    private void check() {
        setErrorMessage(target == null ? Messages.Merge_noEditor : null);
        setPageComplete(target != null && !exports.files().isEmpty());
    }

    List<Path> files() {
        return exports.files();
    }

    boolean isComplete() {
        return complete;
    }
}
