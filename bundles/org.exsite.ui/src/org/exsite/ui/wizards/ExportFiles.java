package org.exsite.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.exsite.ui.accessibility.Names;

/** The files of directory exports on a page of a wizard, with the buttons that add and remove some. */
public final class ExportFiles {

    private static final String[] EXTENSIONS = {"*.csv;*.ldif;*.ldf;*.txt;*.exsite", "*.*"}; //$NON-NLS-1$ //$NON-NLS-2$

    private final List<Path> files;
    private final Runnable changed;
    private final org.eclipse.swt.widgets.List list;
    private final Button remove;

    /**
     * Makes the list in the next two rows of a grid.
     *
     * @param columns how many columns the grid has; the buttons are in the last one
     * @param preset the files that are in the list at first
     * @param changed told after files were added or removed
     */
    public ExportFiles(Composite area, int columns, List<Path> preset, Runnable changed) {
        this.changed = changed;
        files = new ArrayList<>(preset);
        list = new org.eclipse.swt.widgets.List(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        Names.give(list, Messages.Import_exports);
        GridDataFactory.fillDefaults().grab(true, true).span(columns - 1, 2).hint(460, 140).applyTo(list);
        button(area, Messages.Import_add, this::add);
        remove = button(area, Messages.Import_remove, this::remove);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enableRemove()));
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        show();
    }

    /** Returns the files, in the order in which they were added. */
    public List<Path> files() {
        return List.copyOf(files);
    }

    /** Makes a button of a page, which is as wide as those above and below it. */
    static Button button(Composite area, String text, Runnable work) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        return button;
    }

    private void add() {
        FileDialog dialog = new FileDialog(list.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterNames(new String[] {Messages.Import_exports, Messages.Import_all});
        if (!files.isEmpty()) {
            dialog.setFilterPath(files.getLast().getParent().toString());
        }
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                Path path = Path.of(dialog.getFilterPath(), name);
                if (!files.contains(path)) {
                    files.add(path);
                }
            }
            show();
            changed.run();
        }
    }

    private void remove() {
        files.removeAll(Arrays.stream(list.getSelectionIndices()).mapToObj(files::get).toList());
        show();
        changed.run();
    }

    private void show() {
        list.setItems(files.stream().map(Path::toString).toArray(String[]::new));
        enableRemove();
    }

    private void enableRemove() {
        remove.setEnabled(list.getSelectionCount() > 0);
    }
}
