package org.exsite.ui.recipients;

import java.util.List;
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
 * Drags the selected rows of a table, such as onto the members of a distribution list. Dragging from other rows goes on
 * selecting rows. A selected row that is only clicked becomes the only one when the button is released.
 */
final class RowDrag {

    private final NatTable table;
    private final SelectionLayer selection;

    private RowDrag(NatTable table, SelectionLayer selection) {
        this.table = table;
        this.selection = selection;
    }

    static void install(NatTable table, SelectionLayer selection, Supplier<List<?>> selected) {
        RowDrag drag = new RowDrag(table, selection);
        IMouseEventMatcher matcher = (source, event, labels) -> labels != null && labels.hasLabel(GridRegion.BODY)
                && event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0 && drag.isSelected(event.y);
        UiBindingRegistry bindings = table.getUiBindingRegistry();
        bindings.registerFirstMouseDownBinding(matcher, (source, event) -> source.forceFocus());
        bindings.registerFirstSingleClickBinding(matcher, new SelectRowAction());
        bindings.registerFirstMouseDragMode(matcher, new NoSelecting());
        table.addDragSupport(DND.DROP_COPY | DND.DROP_MOVE, ObjectDrag.transfers(),
                new ObjectDrag(event -> drag.isSelected(event.y) ? selected.get() : List.of()));
    }

    private boolean isSelected(int y) {
        int row = LayerUtil.convertRowPosition(table, table.getRowPositionByY(y), selection);
        return row >= 0 && selection.isRowPositionSelected(row);
    }

    /** Leaves the selection alone while the mouse is dragged. */
    private static final class NoSelecting implements IDragMode {

        @Override
        public void mouseDown(NatTable source, MouseEvent event) {
            // the rows are selected already
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
