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

/** What can be done on the page of pending changes, as buttons and as the context menu of the table. */
final class ChangeButtons {

    private final Map<Action, BooleanSupplier> enabled = new LinkedHashMap<>();

    ChangeButtons(PendingChangesPage page, FormToolkit toolkit, Composite parent) {
        BooleanSupplier selected = () -> !page.selection().isEmpty();
        Composite column = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        add(toolkit, column, Messages.Action_revert, page::revert, selected);
        add(toolkit, column, Messages.Action_accept, page::accept, selected);
        add(toolkit, column, Messages.Action_acceptAll, page::acceptAll, page::isCurrent);
        add(toolkit, column, Messages.Action_reveal, page::reveal, () -> page.selection().size() == 1);
        add(toolkit, column, Messages.Action_export, page::export, page::isCurrent);
        add(toolkit, column, Messages.Action_merge, page::merge, page::hasFile);
        update();
    }

    List<Action> actions() {
        return List.copyOf(enabled.keySet());
    }

    void update() {
        enabled.forEach((action, condition) -> action.setEnabled(condition.getAsBoolean()));
    }

    private void add(FormToolkit toolkit, Composite column, String label, Runnable work, BooleanSupplier condition) {
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
