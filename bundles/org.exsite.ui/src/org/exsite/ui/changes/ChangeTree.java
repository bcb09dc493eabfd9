package org.exsite.ui.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.tables.ColumnWidths;

/**
 * The table of changes; rows are made when they become visible, so that a million of them take no time. Rows that are
 * still there after another comparison are open and selected as before.
 */
final class ChangeTree {

    /** Of up to so many selected rows it is read which they are; of more only how many. */
    private static final int MANY = 500;

    private final Viewer viewer;
    /** The keys of the rows that somebody has opened. */
    private final Set<Object> open = new HashSet<>();

    /** @param selection whether one row can be selected at a time or several, as SWT has it */
    ChangeTree(Composite parent, int selection) {
        viewer = new Viewer(parent, SWT.VIRTUAL | selection | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new Identity());
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
        viewer.addTreeListener(new ITreeViewerListener() {
            @Override
            public void treeExpanded(TreeExpansionEvent event) {
                open.add(((ChangeRow) event.getElement()).key());
            }

            @Override
            public void treeCollapsed(TreeExpansionEvent event) {
                open.remove(((ChangeRow) event.getElement()).key());
            }
        });
    }

    TreeViewer viewer() {
        return viewer;
    }

    void show(List<ChangeRow> rows) {
        Tree tree = viewer.getTree();
        Set<Object> selected = selection().stream().map(ChangeRow::key).collect(Collectors.toSet());
        Object top = tree.getTopItem() != null && tree.getTopItem().getData() instanceof ChangeRow row ? row.key() : null;
        viewer.setInput(rows);
        tree.setItemCount(rows.size());
        List<ChangeRow> again = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ChangeRow row = rows.get(i);
            if (open.contains(row.key())) {
                open(i, row);
                row.children().stream().filter(child -> selected.contains(child.key())).forEach(again::add);
            }
            if (selected.contains(row.key())) {
                viewer.make(rows, i, row);
                again.add(row);
            }
            if (row.key().equals(top)) {
                tree.setTopItem(tree.getItem(i));
            }
        }
        viewer.setSelection(new StructuredSelection(again), false);
    }

    private void open(int index, ChangeRow row) {
        viewer.make(viewer.getInput(), index, row);
        for (int i = 0; i < row.children().size(); i++) {
            viewer.make(row, i, row.children().get(i));
        }
        viewer.setExpandedState(row, true);
    }

    /** Returns how many rows are selected; however many there are, that takes no time. */
    int selected() {
        return viewer.getTree().getSelectionCount();
    }

    /** Returns the selected rows; if those are all of many, the rows of objects, which have the others in them. */
    List<ChangeRow> selection() {
        if (isAllSelected()) {
            return Content.rows(viewer.getInput());
        }
        List<TreeItem> items = List.of(viewer.getTree().getSelection());
        List<ChangeRow> rows = items.stream().map(item -> (ChangeRow) item.getData()).filter(Objects::nonNull).toList();
        return rows.size() == items.size() ? rows : unseen(new HashSet<>(items));
    }

    /** Who selects a range also selects rows in it that were never made: they are known by their places. */
    private List<ChangeRow> unseen(Set<TreeItem> selected) {
        List<ChangeRow> found = new ArrayList<>();
        List<ChangeRow> rows = Content.rows(viewer.getInput());
        TreeItem[] items = viewer.getTree().getItems();
        for (int i = 0; i < items.length; i++) {
            ChangeRow row = rows.get(i);
            if (selected.contains(items[i])) {
                found.add(row);
            }
            if (open.contains(row.key())) {
                for (int j = 0; j < row.children().size(); j++) {
                    if (selected.contains(items[i].getItem(j))) {
                        found.add(row.children().get(j));
                    }
                }
            }
        }
        return found;
    }

    private boolean isAllSelected() {
        if (selected() <= MANY) {
            return false;
        }
        List<ChangeRow> rows = Content.rows(viewer.getInput());
        return selected() == rows.size() + rows.stream().filter(row -> open.contains(row.key()))
                .mapToInt(row -> row.children().size()).sum();
    }

    /** Other viewers read the whole selection at each step, for which all rows that are selected would have to be made. */
    private static final class Viewer extends TreeViewer {

        Viewer(Composite parent, int style) {
            super(parent, style);
        }

        /** Makes a row with the signs that there are others below it. */
        void make(Object parent, int index, ChangeRow row) {
            Widget above = parent == getInput() ? getTree() : findItem(parent);
            TreeItem item = above instanceof TreeItem object ? object.getItem(index) : getTree().getItem(index);
            updateItem(item, row);
            item.setItemCount(row.children().size());
        }

        @Override
        protected void handleSelect(SelectionEvent event) {
            if (getTree().getSelectionCount() <= MANY) {
                super.handleSelect(event);
            }
        }

        @Override
        protected void handlePostSelect(SelectionEvent event) {
            if (getTree().getSelectionCount() <= MANY) {
                super.handlePostSelect(event);
            }
        }
    }

    /** To hash a list means to hash all that is in it, which the viewer would do for each row that it shows. */
    private static final class Identity implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return one == other;
        }

        @Override
        public int hashCode(Object element) {
            return System.identityHashCode(element);
        }
    }

    private final class Content implements ILazyTreeContentProvider {

        @Override
        public void updateElement(Object parent, int index) {
            List<ChangeRow> rows = rows(parent);
            if (index < rows.size()) {
                viewer.make(parent, index, rows.get(index));
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
