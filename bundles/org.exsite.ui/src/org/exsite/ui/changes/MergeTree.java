package org.exsite.ui.changes;

import java.util.List;
import java.util.Map;
import java.util.IdentityHashMap;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.exsite.directory.AttributeMerge;
import org.exsite.directory.ObjectMerge;
import org.exsite.ui.tables.ColumnWidths;

/** What a newer export changes, as a table with a row for each object and below it one for each attribute. */
final class MergeTree {

    private final TreeViewer viewer;
    private final Map<AttributeMerge, ObjectMerge> owners = new IdentityHashMap<>();
    private MergeState state;

    MergeTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setLinesVisible(true);
        viewer.setComparer(new Identity());
        viewer.setUseHashlookup(true);
        ColumnWidths widths = new ColumnWidths(viewer.getTree());
        for (MergeColumn column : MergeColumn.values()) {
            TreeViewerColumn shown = new TreeViewerColumn(viewer, SWT.LEFT);
            shown.getColumn().setText(column.title());
            shown.getColumn().setWidth(widths.of(column.title(), column.width()));
            shown.setLabelProvider(new ColumnLabelProvider() {
                @Override
                public String getText(Object element) {
                    return element instanceof ObjectMerge object ? column.text(object, state)
                            : column.text(owners.get(element), (AttributeMerge) element, state);
                }
            });
        }
        viewer.setContentProvider(new Content());
    }

    TreeViewer viewer() {
        return viewer;
    }

    void show(MergeState next) {
        state = next;
        owners.clear();
        List<ObjectMerge> objects = next.objects();
        viewer.setInput(objects);
        viewer.getTree().setItemCount(objects.size());
    }

    List<?> selection() {
        return viewer.getStructuredSelection().toList();
    }

    /** Compares objects by identity, because comparing all their values takes long. */
    private static final class Identity implements org.eclipse.jface.viewers.IElementComparer {

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
            List<?> rows = rows(parent);
            if (index < rows.size()) {
                Object row = rows.get(index);
                if (parent instanceof ObjectMerge object) {
                    owners.put((AttributeMerge) row, object);
                }
                viewer.replace(parent, index, row);
                viewer.setChildCount(row, rows(row).size());
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
            return element instanceof AttributeMerge ? owners.get(element) : viewer.getInput();
        }

        private static List<?> rows(Object parent) {
            return parent instanceof ObjectMerge object ? object.attributes()
                    : parent instanceof AttributeMerge ? List.of() : (List<?>) parent;
        }
    }
}
