package org.exsite.ui.changes;

import java.util.List;

import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.tables.ColumnWidths;

/** The table of changes. */
final class ChangeTree extends RowTree {

    /** @param selection whether one row can be selected at a time or several, as SWT has it */
    ChangeTree(Composite parent, int selection) {
        super(parent, selection);
        ObjectImages images = new ObjectImages(getTree());
        ColumnWidths widths = new ColumnWidths(getTree());
        for (ChangeColumn column : ChangeColumn.values()) {
            TreeViewerColumn shown = new TreeViewerColumn(this, SWT.LEFT);
            shown.getColumn().setText(column.title());
            shown.getColumn().setWidth(widths.of(column.title(), column.width()));
            shown.setLabelProvider(column.labels(images));
        }
    }

    /** Returns the selected rows, as {@link #selected} does. */
    List<ChangeRow> selection() {
        return selected().stream().map(ChangeRow.class::cast).toList();
    }

    @Override
    List<?> below(Object row) {
        return ((ChangeRow) row).children();
    }

    @Override
    Object above(Object row) {
        return ((ChangeRow) row).parent();
    }

    @Override
    Object key(Object row) {
        return ((ChangeRow) row).key();
    }
}
