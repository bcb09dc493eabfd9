package org.exsite.ui.create;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.find.ObjectPicker;

/** A field that shows several objects of the directory, with buttons to add and to remove some. */
final class ObjectList {

    private static final int LINES = 5;

    private final Set<DirectoryObject> objects = new LinkedHashSet<>();
    private final org.eclipse.swt.widgets.List list;
    private final Button remove;
    private final Runnable changed;

    ObjectList(Composite parent, String label, Supplier<List<DirectoryObject>> candidates, Runnable changed) {
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        Names.give(list, label);
        GridDataFactory.fillDefaults().grab(true, true).span(1, 2).hint(SWT.DEFAULT, LINES * list.getItemHeight())
                .applyTo(list);
        button(area, Messages.Choice_add, label, () -> add(ObjectPicker.open(area.getShell(), label, candidates.get(),
                null, true, ""))); //$NON-NLS-1$
        remove = button(area, Messages.Choice_remove, label, this::removeSelected);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
        enable();
    }

    private static Button button(Composite area, String title, String label, Runnable work) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(title);
        Names.give(button, title + ' ' + label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        return button;
    }

    /** Returns what was chosen, in the order of choosing. */
    List<DirectoryObject> get() {
        return List.copyOf(objects);
    }

    private void add(List<DirectoryObject> more) {
        objects.addAll(more);
        show();
    }

    private void removeSelected() {
        List<DirectoryObject> shown = new ArrayList<>(objects);
        for (int index : list.getSelectionIndices()) {
            objects.remove(shown.get(index));
        }
        show();
    }

    private void enable() {
        remove.setEnabled(list.getSelectionCount() > 0);
    }

    private void show() {
        list.setItems(objects.stream().map(ObjectLabels::of).toArray(String[]::new));
        enable();
        changed.run();
    }
}
