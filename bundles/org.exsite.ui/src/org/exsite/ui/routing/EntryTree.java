package org.exsite.ui.routing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.exsite.routing.table.TableChange.Kind;
import org.exsite.ui.tables.ColumnWidths;

/** The routing table as a tree: an entry with its cheapest route, and below it the others. */
final class EntryTree {

    private static final Set<Kind> GRAVE = Set.of(Kind.LOST, Kind.MOVED);

    private final TreeViewer viewer;
    private List<EntryRow> rows = List.of();
    private String filter = ""; //$NON-NLS-1$
    private Comparator<EntryRow> order;

    EntryTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        viewer.setUseHashlookup(true);
        viewer.getTree().setHeaderVisible(true);
        ColumnWidths widths = new ColumnWidths(viewer.getTree());
        for (EntryColumn column : EntryColumn.values()) {
            TreeViewerColumn shown = new TreeViewerColumn(viewer, column == EntryColumn.COST ? SWT.RIGHT : SWT.LEFT);
            shown.getColumn().setText(column.title());
            shown.getColumn().setWidth(widths.of(column.title(), column.width()));
            shown.getColumn().setMoveable(true);
            shown.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
                    sort(shown.getColumn(), column)));
            shown.setLabelProvider(new Labels(column));
        }
        viewer.setContentProvider(new Content());
    }

    TreeViewer viewer() {
        return viewer;
    }

    EntryRow selected() {
        return (EntryRow) viewer.getStructuredSelection().getFirstElement();
    }

    void show(List<EntryRow> next) {
        rows = next;
        update();
    }

    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
        update();
    }

    private void sort(TreeColumn shown, EntryColumn column) {
        boolean again = viewer.getTree().getSortColumn() == shown;
        int direction = !again ? SWT.UP : viewer.getTree().getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
        viewer.getTree().setSortColumn(direction == SWT.NONE ? null : shown);
        viewer.getTree().setSortDirection(direction);
        order = direction == SWT.NONE ? null : direction == SWT.UP ? column.order() : column.order().reversed();
        update();
    }

    private void update() {
        List<EntryRow> matching = rows.stream().filter(row -> filter.isEmpty() || row.matches(filter)).toList();
        viewer.setInput(order == null ? matching : matching.stream().sorted(order).toList());
    }

    private static final class Labels extends ColumnLabelProvider {

        private final EntryColumn column;

        private Labels(EntryColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return column.text((EntryRow) element);
        }

        @Override
        public Font getFont(Object element) {
            EntryRow row = (EntryRow) element;
            return row.change() != null && GRAVE.contains(row.change().kind())
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
        }
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return ((EntryRow) element).others().toArray();
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((EntryRow) element).others().isEmpty();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }
    }
}
