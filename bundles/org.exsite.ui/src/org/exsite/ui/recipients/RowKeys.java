package org.exsite.ui.recipients;

import java.util.Set;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * What keys do in a table of rows besides what it does by itself: it moves only from a row that was selected in it, and
 * keeps Tab for its cells.
 */
final class RowKeys {

    private static final Set<Integer> DOWN = Set.of(SWT.ARROW_DOWN, SWT.PAGE_DOWN, SWT.HOME);
    private static final Set<Integer> UP = Set.of(SWT.ARROW_UP, SWT.PAGE_UP, SWT.END);

    private final NatTable table;
    private final SelectionLayer selection;

    private RowKeys(NatTable table, SelectionLayer selection) {
        this.table = table;
        this.selection = selection;
    }

    /** Makes a table listen to the keys. */
    static void install(NatTable table, SelectionLayer selection) {
        RowKeys keys = new RowKeys(table, selection);
        UiBindingRegistry bindings = table.getUiBindingRegistry();
        bindings.registerFirstKeyBinding(event -> keys.isFirst(event.keyCode), (natTable, event) -> keys.begin(event.keyCode));
        table.addListener(SWT.Traverse, RowKeys::leave);
    }

    /** Tells whether a key is to move from nowhere: what was selected from outside is no place for the table. */
    private boolean isFirst(int key) {
        return (DOWN.contains(key) || UP.contains(key)) && selection.getRowCount() > 0
                && selection.getSelectionAnchor().getRowPosition() == SelectionLayer.NO_SELECTION;
    }

    private void begin(int key) {
        int last = selection.getRowCount() - 1;
        int from = selection.getSelectedRowPositions().stream().mapToInt(range -> range.start).min().orElse(-1);
        int row = key == SWT.END || from < 0 && UP.contains(key) ? last : key == SWT.HOME ? 0
                : Math.clamp(from + (DOWN.contains(key) ? 1 : -1), 0, last);
        selection.doCommand(new SelectRowsCommand(selection, 0, row, false, false));
        table.doCommand(new ShowRowInViewportCommand(row));
    }

    /** Rows are what is moved in, so that Tab can lead on. */
    private static void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }
}
