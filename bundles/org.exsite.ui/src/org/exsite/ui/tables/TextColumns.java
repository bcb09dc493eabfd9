package org.exsite.ui.tables;

import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;

/**
 * Makes the columns of a table that shows texts of its rows, the first with an image.
 *
 * @param <T> the rows
 */
public final class TextColumns<T> {

    private final TableViewer viewer;
    private final TableColumnLayout layout;
    private final Class<T> type;
    private final Function<T, Image> image;
    private final Function<T, String> tip;

    /**
     * Makes columns in the order of calls to {@link #add}.
     *
     * @param image gives the image of a row
     * @param tip gives what is told of a row when somebody points at it, or {@code null} for nothing
     */
    public TextColumns(TableViewer viewer, TableColumnLayout layout, Class<T> type, Function<T, Image> image,
            Function<T, String> tip) {
        this.viewer = viewer;
        this.layout = layout;
        this.type = type;
        this.image = image;
        this.tip = tip;
    }

    /** Makes a column that takes its part of the width, and never less than its heading needs. */
    public void add(String title, int weight, Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWidths(viewer.getTable()).weight(title, weight));
        boolean first = viewer.getTable().getColumnCount() == 1;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(type.cast(element));
            }

            @Override
            public Image getImage(Object element) {
                return first ? image.apply(type.cast(element)) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return tip.apply(type.cast(element));
            }
        });
    }
}
