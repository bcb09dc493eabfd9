package org.exsite.ui.changes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What can be done with changes, as buttons and as the context menu of their table. */
public final class ChangeButtons {

    private final Map<Action, BooleanSupplier> enabled = new LinkedHashMap<>();
    private final FormToolkit toolkit;
    private final Composite column;

    ChangeButtons(FormToolkit toolkit, Composite parent) {
        this.toolkit = toolkit;
        column = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
    }

    List<Action> actions() {
        return List.copyOf(enabled.keySet());
    }

    /** Looks anew what can be done. */
    public void update() {
        enabled.forEach((action, condition) -> action.setEnabled(condition.getAsBoolean()));
    }

    /**
     * Adds something that can be done.
     *
     * @param condition tells whether it can be done now; asked upon each {@link #update}
     */
    public void add(String label, Runnable work, BooleanSupplier condition) {
        Action action = PendingChangesPage.action(label, work);
        Button button = toolkit.createButton(column, label, SWT.PUSH);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        action.addPropertyChangeListener(event -> {
            if (!button.isDisposed()) {
                button.setEnabled(action.isEnabled());
            }
        });
        action.setEnabled(false);
        button.setEnabled(false);
        enabled.put(action, condition);
    }
}
