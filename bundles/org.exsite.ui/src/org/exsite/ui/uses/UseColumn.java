package org.exsite.ui.uses;

import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.find.Use;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.tables.ColumnWidths;

/** The columns of the list of uses: by what, in which attribute, and where that lies. */
final class UseColumn {

    private static final int NAME = 35;
    private static final int ATTRIBUTE = 25;
    private static final int PLACE = 40;

    private UseColumn() {
    }

    static void create(TableViewer viewer, TableColumnLayout layout) {
        ObjectImages images = new ObjectImages(viewer.getControl());
        column(viewer, layout, Messages.Column_user, NAME, use -> ObjectLabels.of(use.user()), images);
        column(viewer, layout, Messages.Column_attribute, ATTRIBUTE, UseColumn::attribute, null);
        column(viewer, layout, Messages.Column_place, PLACE,
                use -> use.user().getDistinguishedName().toString(), null);
    }

    /** An attribute of a part is named with the part: "Connected sites: Site". */
    private static String attribute(Use use) {
        return use.holder() == use.user() ? use.attribute() : Messages.bind(Messages.Column_part,
                ObjectLabels.ofFeature(use.holder().eContainingFeature()), use.attribute());
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String title, int weight,
            Function<Use, String> text, ObjectImages images) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWidths(viewer.getTable()).weight(title, weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Use) element);
            }

            @Override
            public Image getImage(Object element) {
                return images == null ? null : images.of(((Use) element).user().eClass());
            }
        });
    }
}
