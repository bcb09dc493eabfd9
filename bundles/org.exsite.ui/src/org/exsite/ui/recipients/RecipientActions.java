package org.exsite.ui.recipients;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.rules.Finding;
import org.exsite.ui.bulk.BulkEdit;
import org.exsite.ui.create.CreateMenu;
import org.exsite.ui.create.CreateWizards;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.quickfix.EditorFixes;
import org.exsite.ui.routing.RoutingMenu;

/** What can be done with the recipients that are selected in the table. */
final class RecipientActions {

    private final OrganizationEditor editor;
    private final List<RecipientColumn> columns;
    private final Supplier<List<Recipient>> selected;

    RecipientActions(OrganizationEditor editor, List<RecipientColumn> columns, Supplier<List<Recipient>> selected) {
        this.editor = editor;
        this.columns = columns;
        this.selected = selected;
    }

    /** Gives an attribute of all selected recipients one value. */
    void change() {
        List<Recipient> recipients = selected.get();
        ChangeDialog dialog = new ChangeDialog(editor.getSite().getShell(), recipients.size(),
                SettableColumns.of(columns));
        if (!recipients.isEmpty() && dialog.open() == Window.OK) {
            change(recipients, dialog.column(), dialog.value());
        }
    }

    /** Gives an attribute of recipients one value; recipients whose class does not have it stay as they are. */
    boolean change(List<Recipient> recipients, RecipientColumn column, Object value) {
        List<Recipient> fit = recipients.stream()
                .filter(recipient -> column.feature().getEContainingClass().isSuperTypeOf(recipient.eClass())).toList();
        return new BulkEdit<>(editor, Messages.bind(Messages.Change_label, column.label(), fit.size()), fit,
                recipient -> set(recipient, column, value)).run();
    }

    /** Finds and replaces in one column of the selected recipients. */
    void replace() {
        List<Recipient> recipients = selected.get();
        ReplaceDialog dialog = new ReplaceDialog(editor.getSite().getShell(), recipients, SettableColumns.texts(columns));
        if (!recipients.isEmpty() && dialog.open() == Window.OK) {
            replace(dialog.column(), dialog.changes());
        }
    }

    /** Gives each recipient the value that was found for it. */
    boolean replace(RecipientColumn column, List<ReplaceDialog.Change> changes) {
        return new BulkEdit<>(editor, Messages.bind(Messages.Replace_label, column.label(), changes.size()), changes,
                change -> set(change.recipient(), column, change.after())).run();
    }

    private Command set(Recipient recipient, RecipientColumn column, Object value) {
        Object old = recipient.eGet(column.feature());
        return Objects.equals(old, value) ? null
                : editor.getEditingDomain().set(List.of(recipient), column.feature(), value);
    }

    /** Fills the context menu. */
    void fill(IMenuManager menu) {
        List<Recipient> recipients = selected.get();
        DirectoryObject place = recipients.isEmpty() ? editor.getOrganization() : recipients.getFirst();
        if (place != null) {
            menu.add(CreateMenu.submenu(editor, place, CreateWizards.RECIPIENTS));
        }
        menu.add(action(Messages.Action_open, recipients.size() == 1, () -> editor.reveal(recipients.getFirst(), null)));
        menu.add(action(Messages.Action_change, !recipients.isEmpty(), this::change));
        menu.add(action(Messages.Action_replace, !recipients.isEmpty(), this::replace));
        if (recipients.size() == 1) {
            List<Finding> findings = editor.getValidation().findingsWithParts(recipients.getFirst());
            if (!findings.isEmpty()) {
                MenuManager fixes = new MenuManager(Messages.Action_fix);
                EditorFixes.fill(fixes, editor, findings);
                menu.add(fixes);
            }
        }
        menu.add(new Separator());
        RoutingMenu.fill(menu, editor, recipients);
        editor.getActions().fill(menu);
    }

    private static Action action(String label, boolean enabled, Runnable work) {
        Action action = new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }
}
