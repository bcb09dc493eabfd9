package org.exsite.ui.create;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.find.ObjectPicker;

/**
 * A field that shows an object of the directory, and a button to choose another one. What is typed in the field is
 * searched for among those that can be chosen.
 */
final class ObjectChoice {

    private final Text text;
    private final Button browse;
    private final Button clear;
    private final Runnable changed;
    private DirectoryObject object;
    private boolean showing;
    private String typed = ""; //$NON-NLS-1$

    ObjectChoice(Composite parent, String label, DirectoryObject initial, boolean optional,
            Supplier<List<DirectoryObject>> candidates, Runnable changed) {
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(optional ? 3 : 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        text = new Text(area, SWT.BORDER);
        Names.give(text, label);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Consumer<String> choose = wanted -> ObjectPicker
                .open(area.getShell(), label, candidates.get(), object, false, wanted).stream().findFirst()
                .ifPresent(this::set);
        browse = button(area, Messages.Choice_browse, label, () -> choose.accept("")); //$NON-NLS-1$
        clear = optional ? button(area, Messages.Choice_clear, label, () -> set(null)) : null;
        text.addListener(SWT.Verify, event -> {
            event.doit = showing;
            if (!showing && !event.text.isBlank()) {
                if (typed.isEmpty()) {
                    text.getDisplay().asyncExec(() -> search(choose));
                }
                typed += event.text;
            }
        });
        show(initial);
    }

    private static Button button(Composite area, String title, String label, Runnable work) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(title);
        Names.give(button, title + ' ' + label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
        return button;
    }

    /** What was typed quickly is searched for as a whole. */
    private void search(Consumer<String> choose) {
        String wanted = typed;
        typed = ""; //$NON-NLS-1$
        if (!text.isDisposed()) {
            choose.accept(wanted);
        }
    }

    /** Returns what was chosen, or {@code null}. */
    DirectoryObject get() {
        return object;
    }

    void set(DirectoryObject next) {
        show(next);
        changed.run();
    }

    void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
        browse.setEnabled(enabled);
        enableClear();
    }

    private void enableClear() {
        if (clear != null) {
            clear.setEnabled(object != null && text.isEnabled());
        }
    }

    private void show(DirectoryObject next) {
        object = next;
        showing = true;
        text.setText(next == null ? "" : ObjectLabels.of(next)); //$NON-NLS-1$
        showing = false;
        enableClear();
    }
}
