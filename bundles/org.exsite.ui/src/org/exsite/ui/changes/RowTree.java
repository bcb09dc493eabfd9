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
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A table of objects with their attributes below them. Rows are made when they become visible, so that a million of them
 * take no time; rows that were never made can be selected all the same. Rows that are still there when others are shown
 * are open and selected as before.
 */
abstract class RowTree extends TreeViewer {

    /** Of up to so many selected rows it is read which they are; of more only how many. */
    private static final int MANY = 500;

    /** The keys of the rows that somebody has opened. */
    private final Set<Object> open = new HashSet<>();

    /** @param selection whether one row can be selected at a time or several, as SWT has it */
    RowTree(Composite parent, int selection) {
        super(parent, SWT.VIRTUAL | selection | SWT.FULL_SELECTION | SWT.BORDER);
        setUseHashlookup(true);
        setComparer(new Identity());
        getTree().setHeaderVisible(true);
        getTree().setLinesVisible(true);
        setContentProvider(new Content());
        addTreeListener(new ITreeViewerListener() {
            @Override
            public void treeExpanded(TreeExpansionEvent event) {
                open.add(key(event.getElement()));
            }

            @Override
            public void treeCollapsed(TreeExpansionEvent event) {
                open.remove(key(event.getElement()));
            }
        });
    }

    /** Returns the rows of the attributes of an object, none for those of an attribute. */
    abstract List<?> below(Object row);

    /** Returns the row of the object of an attribute, or {@code null} for that of an object. */
    abstract Object above(Object row);

    /** Returns what a row has in common with that of the same object or attribute among others. */
    abstract Object key(Object row);

    /** Shows the rows of objects in place of those before. */
    final void show(List<?> rows) {
        Tree tree = getTree();
        Set<Object> selected = selected().stream().map(this::key).collect(Collectors.toSet());
        Object top = tree.getTopItem() == null || tree.getTopItem().getData() == null ? null
                : key(tree.getTopItem().getData());
        setInput(rows);
        tree.setItemCount(rows.size());
        List<Object> again = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Object row = rows.get(i);
            Object key = key(row);
            if (open.contains(key)) {
                open(i, row);
                below(row).stream().filter(child -> selected.contains(key(child))).forEach(again::add);
            }
            if (selected.contains(key)) {
                make(rows, i, row);
                again.add(row);
            }
            if (key.equals(top)) {
                tree.setTopItem(tree.getItem(i));
            }
        }
        setSelection(new StructuredSelection(again), false);
    }

    private void open(int index, Object row) {
        make(getInput(), index, row);
        for (int i = 0; i < below(row).size(); i++) {
            make(row, i, below(row).get(i));
        }
        setExpandedState(row, true);
    }

    /** Makes a row. {@link #replace} would read the whole selection for each, and {@link #setChildCount} once more. */
    private void make(Object parent, int index, Object row) {
        Widget holder = parent == getInput() ? getTree() : findItem(parent);
        TreeItem item = holder instanceof TreeItem object ? object.getItem(index) : getTree().getItem(index);
        updateItem(item, row);
        item.setItemCount(below(row).size());
    }

    /** Returns how many rows are selected; however many there are, that takes no time. */
    final int selectionCount() {
        return getTree().getSelectionCount();
    }

    /** Returns the selected rows; if those are all of many, the rows of objects, which have the others in them. */
    final List<?> selected() {
        if (isAllSelected()) {
            return rows();
        }
        List<TreeItem> items = List.of(getTree().getSelection());
        List<Object> rows = items.stream().map(TreeItem::getData).filter(Objects::nonNull).toList();
        return rows.size() == items.size() ? rows : unseen(new HashSet<>(items));
    }

    private List<?> rows() {
        return (List<?>) getInput();
    }

    /** Who selects a range also selects rows in it that were never made: they are known by their places. */
    private List<Object> unseen(Set<TreeItem> selected) {
        List<Object> found = new ArrayList<>();
        TreeItem[] items = getTree().getItems();
        for (int i = 0; i < items.length; i++) {
            Object row = rows().get(i);
            if (selected.contains(items[i])) {
                found.add(row);
            }
            for (int j = 0; open.contains(key(row)) && j < below(row).size(); j++) {
                if (selected.contains(items[i].getItem(j))) {
                    found.add(below(row).get(j));
                }
            }
        }
        return found;
    }

    private boolean isAllSelected() {
        return selectionCount() > MANY && selectionCount() == rows().size()
                + rows().stream().filter(row -> open.contains(key(row))).mapToInt(row -> below(row).size()).sum();
    }

    @Override
    protected void handleSelect(SelectionEvent event) {
        if (selectionCount() <= MANY) {
            super.handleSelect(event);
        }
    }

    @Override
    protected void handlePostSelect(SelectionEvent event) {
        if (selectionCount() <= MANY) {
            super.handlePostSelect(event);
        }
    }

    /** To compare rows, or to hash the list of them, means to look at all their values, which the viewer does often. */
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
            List<?> rows = within(parent);
            if (index < rows.size()) {
                make(parent, index, rows.get(index));
            }
        }

        @Override
        public void updateChildCount(Object element, int count) {
            int now = within(element).size();
            if (now != count) {
                setChildCount(element, now);
            }
        }

        @Override
        public Object getParent(Object element) {
            Object above = element == getInput() ? null : above(element);
            return above == null ? getInput() : above;
        }

        private List<?> within(Object parent) {
            return parent == getInput() ? rows() : below(parent);
        }
    }
}
