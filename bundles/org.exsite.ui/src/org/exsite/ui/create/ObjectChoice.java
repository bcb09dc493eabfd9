package org.exsite.ui.create;

import java.util.List;
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

/** A field that shows an object of the directory, and a button to choose another one. */
final class ObjectChoice {

    private final Text text;
    private final Button browse;
    private final Runnable changed;
    private DirectoryObject object;

    ObjectChoice(Composite parent, String label, DirectoryObject initial, boolean optional,
            Supplier<List<DirectoryObject>> candidates, Runnable changed) {
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(optional ? 3 : 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        text = new Text(area, SWT.BORDER | SWT.READ_ONLY);
        Names.give(text, label);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        browse = button(area, Messages.Choice_browse, label, () -> ObjectPicker
                .open(area.getShell(), label.replaceAll("[&:]", ""), candidates.get(), object, false).stream() //$NON-NLS-1$ //$NON-NLS-2$
                .findFirst().ifPresent(this::set));
        if (optional) {
            button(area, Messages.Choice_clear, label, () -> set(null));
        }
        show(initial);
    }

    private static Button button(Composite area, String title, String label, Runnable work) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(title);
        Names.give(button, title + ' ' + label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
        return button;
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
    }

    private void show(DirectoryObject next) {
        object = next;
        text.setText(next == null ? "" : ObjectLabels.of(next)); //$NON-NLS-1$
    }
}
