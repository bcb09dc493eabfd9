package org.exsite.ui.changes;

import java.util.List;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.tables.ColumnWidths;

/** The table of changes; rows are made when they become visible, so that a million of them take no time. */
final class ChangeTree {

    private final TreeViewer viewer;

    ChangeTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.setUseHashlookup(true);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setLinesVisible(true);
        ObjectImages images = new ObjectImages(viewer.getTree());
        ColumnWidths widths = new ColumnWidths(viewer.getTree());
        for (ChangeColumn column : ChangeColumn.values()) {
            TreeViewerColumn shown = new TreeViewerColumn(viewer, SWT.LEFT);
            shown.getColumn().setText(column.title());
            shown.getColumn().setWidth(widths.of(column.title(), column.width()));
            shown.setLabelProvider(column.labels(images));
        }
        viewer.setContentProvider(new Content());
    }

    TreeViewer viewer() {
        return viewer;
    }

    void show(List<ChangeRow> rows) {
        viewer.setInput(rows);
        viewer.getTree().setItemCount(rows.size());
    }

    /** Returns the selected rows. */
    List<ChangeRow> selection() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        return ((List<?>) selection.toList()).stream().map(ChangeRow.class::cast).toList();
    }

    private final class Content implements ILazyTreeContentProvider {

        @Override
        public void updateElement(Object parent, int index) {
            List<ChangeRow> rows = rows(parent);
            if (index < rows.size()) {
                ChangeRow row = rows.get(index);
                viewer.replace(parent, index, row);
                viewer.setChildCount(row, row.children().size());
            }
        }

        @Override
        public void updateChildCount(Object element, int count) {
            int now = rows(element).size();
            if (now != count) {
                viewer.setChildCount(element, now);
            }
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof ChangeRow row ? row.parent() == null ? viewer.getInput() : row.parent() : null;
        }

        @SuppressWarnings("unchecked")
        private static List<ChangeRow> rows(Object parent) {
            return parent instanceof ChangeRow row ? row.children() : (List<ChangeRow>) parent;
        }
    }
}
