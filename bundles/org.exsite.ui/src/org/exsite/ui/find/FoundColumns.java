package org.exsite.ui.find;

import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.tables.ColumnWidths;

/** The columns of a list of found objects: kind and name, site, address, and where they lie. */
final class FoundColumns {

    private static final int NAME = 28;
    private static final int SITE = 12;
    private static final int ADDRESS = 28;
    private static final int PLACE = 32;

    private FoundColumns() {
    }

    static void create(TableViewer viewer, TableColumnLayout layout) {
        ObjectImages images = new ObjectImages(viewer.getControl());
        column(viewer, layout, Messages.Column_name, NAME, ObjectLabels::of, images);
        column(viewer, layout, Messages.Column_site, SITE,
                object -> Sites.siteOf(object).map(ObjectLabels::of).orElse(""), null); //$NON-NLS-1$
        column(viewer, layout, Messages.Column_address, ADDRESS, FoundColumns::address, null);
        column(viewer, layout, Messages.Column_place, PLACE,
                object -> object.getDistinguishedName().toString(), null);
    }

    /** Returns the Internet address by which people know a recipient, or else any other of its addresses. */
    static String address(DirectoryObject object) {
        return object instanceof Recipient recipient ? Recipients.firstOfType(recipient, ProxyAddress.SMTP)
                .map(ProxyAddress::value).or(() -> recipient.getProxyAddresses().stream().findFirst()
                        .map(ProxyAddress::toString)).orElse("") : ""; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String title, int weight,
            Function<DirectoryObject, String> text, ObjectImages images) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWidths(viewer.getTable()).weight(title, weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((DirectoryObject) element);
            }

            @Override
            public Image getImage(Object element) {
                return images == null ? null : images.of(((DirectoryObject) element).eClass());
            }

            @Override
            public String getToolTipText(Object element) {
                DirectoryObject object = (DirectoryObject) element;
                return ObjectLabels.ofClass(object.eClass()) + ' ' + object.getDistinguishedName();
            }
        });
    }
}
