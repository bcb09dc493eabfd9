package org.exsite.ui.recipients;

import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.exsite.ui.accessibility.SpokenList;

/** Tells screen readers of a painted table as of a list of rows, of which they read the one that was selected last. */
final class SpokenRows {

    private final SelectionLayer selection;

    private SpokenRows(SelectionLayer selection) {
        this.selection = selection;
    }

    /**
     * Makes a table tell of itself.
     *
     * @param title what the table shows
     * @param text says in words what a row is
     */
    static void install(NatTable table, SelectionLayer selection, String title, IntFunction<String> text) {
        SpokenRows rows = new SpokenRows(selection);
        SpokenList spoken = new SpokenList(table, title, () -> rows.row() < 0 ? 0 : 1, index -> text.apply(rows.row()));
        table.addLayerListener(event -> {
            if (event instanceof RowSelectionEvent && !table.isDisposed()) {
                spoken.selectionChanged();
            }
        });
    }

    /** Returns the row that is read: the one that was selected last, or the first of those selected from outside. */
    private int row() {
        int last = selection.getSelectionAnchor().getRowPosition();
        return last >= 0 && last < selection.getRowCount() && selection.isRowPositionSelected(last) ? last
                : selection.getSelectedRowPositions().stream().mapToInt(range -> range.start).min().orElse(-1);
    }
}
