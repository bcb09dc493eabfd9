package org.exsite.ui.recipients;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LayerUtil;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.action.SelectRowAction;
import org.eclipse.nebula.widgets.nattable.ui.action.IDragMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IMouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.events.MouseEvent;
import org.exsite.ui.editor.ObjectDrag;

/**
 * Drags rows of a table: the selected ones, or one that is not selected. A row is selected when the button is released,
 * not when it is pressed: so the form of the distribution list that is selected stays there, and recipients can be
 * dragged onto its members.
 */
final class RowDrag {

    private final NatTable table;
    private final SelectionLayer selection;

    private RowDrag(NatTable table, SelectionLayer selection) {
        this.table = table;
        this.selection = selection;
    }

    /**
     * Lets the rows of a table be dragged.
     *
     * @param selected gives what is selected
     * @param row gives what a row shows
     */
    static void install(NatTable table, SelectionLayer selection, Supplier<List<?>> selected, IntFunction<?> row) {
        RowDrag drag = new RowDrag(table, selection);
        IMouseEventMatcher matcher = (source, event, labels) -> labels != null && labels.hasLabel(GridRegion.BODY)
                && event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0 && drag.row(event.y) >= 0;
        UiBindingRegistry bindings = table.getUiBindingRegistry();
        bindings.registerFirstMouseDownBinding(matcher, (source, event) -> source.forceFocus());
        bindings.registerFirstSingleClickBinding(matcher, new SelectRowAction());
        bindings.registerFirstMouseDragMode(matcher, new NoSelecting());
        table.addDragSupport(DND.DROP_COPY | DND.DROP_MOVE, ObjectDrag.transfers(),
                new ObjectDrag(event -> drag.dragged(drag.row(event.y), selected, row)));
    }

    private List<?> dragged(int position, Supplier<List<?>> selected, IntFunction<?> row) {
        return position < 0 ? List.of() : selection.isRowPositionSelected(position) ? selected.get()
                : List.of(row.apply(position));
    }

    /** Returns the position of the row at a height, or a negative number if there is none. */
    private int row(int y) {
        return LayerUtil.convertRowPosition(table, table.getRowPositionByY(y), selection);
    }

    /** Leaves the selection alone while the mouse is dragged. */
    private static final class NoSelecting implements IDragMode {

        @Override
        public void mouseDown(NatTable source, MouseEvent event) {
            // whether it becomes a click is not known yet
        }

        @Override
        public void mouseMove(NatTable source, MouseEvent event) {
            // the rows are dragged
        }

        @Override
        public void mouseUp(NatTable source, MouseEvent event) {
            // the rows were dropped
        }
    }
}
