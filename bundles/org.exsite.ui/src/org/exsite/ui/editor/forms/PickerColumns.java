package org.exsite.ui.editor.forms;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.ObjectImages;

/** The columns of the list in which objects are chosen: what they are called, and where they lie. */
final class PickerColumns {

    private PickerColumns() {
    }

    static void create(TableViewer viewer, TableColumnLayout layout, ColumnLayoutData name, ColumnLayoutData place) {
        ObjectImages images = new ObjectImages(viewer.getControl());
        column(viewer, layout, Messages.Picker_name, name).setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ObjectLabels.of(element);
            }

            @Override
            public Image getImage(Object element) {
                return images.of(((DirectoryObject) element).eClass());
            }
        });
        column(viewer, layout, Messages.Picker_place, place).setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((DirectoryObject) element).getDistinguishedName().toString();
            }
        });
    }

    private static TableViewerColumn column(TableViewer viewer, TableColumnLayout layout, String title,
            ColumnLayoutData width) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), width);
        return column;
    }
}
