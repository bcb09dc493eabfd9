package org.exsite.ui.changes;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.exsite.directory.AttributeMerge;
import org.exsite.directory.ObjectMerge;
import org.exsite.ui.tables.ColumnWidths;

/** What a newer export changes, as a table with a row for each object and below it one for each attribute. */
final class MergeTree extends RowTree {

    private final Map<AttributeMerge, ObjectMerge> owners = new IdentityHashMap<>();
    private MergeState state;

    MergeTree(Composite parent) {
        super(parent, SWT.MULTI);
        ColumnWidths widths = new ColumnWidths(getTree());
        for (MergeColumn column : MergeColumn.values()) {
            TreeViewerColumn shown = new TreeViewerColumn(this, SWT.LEFT);
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
    }

    void show(MergeState next) {
        state = next;
        List<ObjectMerge> objects = next.objects();
        objects.forEach(object -> object.attributes().forEach(attribute -> owners.put(attribute, object)));
        show(objects);
        Set<ObjectMerge> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        shown.addAll(objects);
        owners.values().removeIf(object -> !shown.contains(object));
    }

    @Override
    List<?> below(Object row) {
        return row instanceof ObjectMerge object ? object.attributes() : List.of();
    }

    @Override
    Object above(Object row) {
        return owners.get(row);
    }

    @Override
    Object key(Object row) {
        return row instanceof ObjectMerge object ? object.name()
                : List.of(owners.get(row).name(), ((AttributeMerge) row).name());
    }
}
