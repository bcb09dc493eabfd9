package org.exsite.ui.addresses;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.exsite.model.address.AddressChange;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.tables.ColumnWidths;

/** The list of what an update changes; a box in front of each row leaves the recipient out. */
final class UpdateTable {

    private final Table table;
    private final Set<AddressChange> left = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<UpdateRow> rows = List.of();

    /** @param changed told after a box was changed */
    UpdateTable(Composite parent, Runnable changed) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).hint(860, 300).applyTo(frame);
        table = new Table(frame, SWT.VIRTUAL | SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Names.give(table, Messages.Update_changes);
        column(layout, Messages.Update_recipient, 22);
        column(layout, Messages.Update_old, 28);
        column(layout, Messages.Update_new, 32);
        column(layout, Messages.Update_remark, 26);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                TableItem item = (TableItem) event.item;
                take(rows.get(table.indexOf(item)), item.getChecked());
                changed.run();
                table.clearAll();
            }
        });
    }

    private void column(TableColumnLayout layout, String label, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(label);
        layout.setColumnData(column, new ColumnWidths(table).weight(label, weight));
    }

    void show(List<UpdateRow> next) {
        rows = next;
        table.setItemCount(rows.size());
        table.clearAll();
    }

    List<UpdateRow> rows() {
        return rows;
    }

    /** Takes in or leaves out all that is shown. */
    void takeAll(boolean taken) {
        rows.forEach(row -> take(row, taken));
        table.clearAll();
    }

    /** Forgets what was left out. */
    void reset() {
        left.clear();
    }

    boolean isTaken(AddressChange change) {
        return !left.contains(change);
    }

    int leftOut() {
        return left.size();
    }

    private void take(UpdateRow row, boolean taken) {
        if (row.change() != null && taken) {
            left.remove(row.change());
        } else if (row.change() != null) {
            left.add(row.change());
        }
    }

    private void fill(TableItem item, int index) {
        UpdateRow row = rows.get(index);
        item.setText(row.texts().toArray(String[]::new));
        item.setChecked(row.change() != null && isTaken(row.change()));
        item.setGrayed(row.change() == null);
        item.setForeground(row.change() == null ? table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND)
                : null);
    }
}
