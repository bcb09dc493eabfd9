package org.exsite.ui.recipients;

import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers of a painted table as of a list of rows, of which they read the one that was selected last. */
final class SpokenRows {

    private final NatTable table;
    private final SelectionLayer selection;
    private final String title;
    private final IntFunction<String> text;

    private SpokenRows(NatTable table, SelectionLayer selection, String title, IntFunction<String> text) {
        this.table = table;
        this.selection = selection;
        this.title = title;
        this.text = text;
    }

    /**
     * Makes a table tell of itself.
     *
     * @param title what the table shows
     * @param text says in words what a row is
     */
    static void install(NatTable table, SelectionLayer selection, String title, IntFunction<String> text) {
        SpokenRows spoken = new SpokenRows(table, selection, title, text);
        Accessible accessible = table.getAccessible();
        accessible.addAccessibleListener(spoken.names());
        accessible.addAccessibleControlListener(spoken.structure());
        table.addLayerListener(event -> {
            if (event instanceof RowSelectionEvent && !table.isDisposed()) {
                accessible.selectionChanged();
                accessible.setFocus(spoken.row() < 0 ? ACC.CHILDID_SELF : 0);
            }
        });
    }

    /** Returns the row that is read: the one that was selected last, or the first of those selected from outside. */
    private int row() {
        int last = selection.getSelectionAnchor().getRowPosition();
        return last >= 0 && last < selection.getRowCount() && selection.isRowPositionSelected(last) ? last
                : selection.getSelectedRowPositions().stream().mapToInt(range -> range.start).min().orElse(-1);
    }

    private AccessibleAdapter names() {
        return new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                int row = row();
                event.result = event.childID == 0 && row >= 0 ? text.apply(row) : title;
            }
        };
    }

    private AccessibleControlAdapter structure() {
        return new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = row() < 0 ? 0 : 1;
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = row() < 0 ? new Object[0] : new Object[] {0};
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = !table.isFocusControl() ? ACC.CHILDID_NONE : row() < 0 ? ACC.CHILDID_SELF : 0;
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = row() < 0 ? ACC.CHILDID_NONE : 0;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (table.isFocusControl() ? ACC.STATE_FOCUSED : 0)
                        | (event.childID >= 0 ? ACC.STATE_SELECTABLE | ACC.STATE_SELECTED : 0);
            }
        };
    }
}
