package org.exsite.ui.changes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** Asks for the files of the newer export, and whether they are complete. */
final class MergeFilesPage extends WizardPage {

    private final String target;
    private final List<Path> files = new ArrayList<>();
    private org.eclipse.swt.widgets.List list;
    private Button remove;
    private boolean complete;

    /** @param target the name of the organization's file, or {@code null} if none is open */
    MergeFilesPage(String target, List<Path> preset) {
        super("files"); //$NON-NLS-1$
        this.target = target;
        files.addAll(preset);
        setTitle(Messages.Merge_title);
        setDescription(target == null ? null : Messages.bind(Messages.Merge_description, target));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        list = new org.eclipse.swt.widgets.List(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(1, 2).hint(460, 140).applyTo(list);
        button(area, Messages.Merge_add, this::add);
        remove = button(area, Messages.Merge_remove, this::remove);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enableRemove()));
        Button all = new Button(area, SWT.CHECK);
        all.setText(Messages.Merge_complete);
        all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> complete = all.getSelection()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(all);
        Label label = new Label(area, SWT.WRAP);
        label.setText(Messages.Merge_completeExplained);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(560, SWT.DEFAULT).applyTo(label);
        setControl(area);
        show();
    }

    private static Button button(Composite area, String text, Runnable work) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        return button;
    }

    private void enableRemove() {
        remove.setEnabled(list.getSelectionCount() > 0);
    }

    private void add() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                files.add(Path.of(dialog.getFilterPath(), name));
            }
            show();
        }
    }

    private void remove() {
        int[] selected = list.getSelectionIndices();
        for (int i = selected.length; i-- > 0;) {
            files.remove(selected[i]);
        }
        show();
    }

    private void show() {
        list.setItems(files.stream().map(Path::toString).toArray(String[]::new));
        enableRemove();
        setErrorMessage(target == null ? Messages.Merge_noEditor : null);
        setPageComplete(target != null && !files.isEmpty());
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    boolean isComplete() {
        return complete;
    }
}
