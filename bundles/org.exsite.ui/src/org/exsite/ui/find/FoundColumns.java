package org.exsite.ui.find;


import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.TableViewer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.tables.TextColumns;

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
        TextColumns<DirectoryObject> columns = new TextColumns<>(viewer, layout, DirectoryObject.class,
                object -> images.of(object.eClass()),
                object -> ObjectLabels.ofClass(object.eClass()) + ' ' + object.getDistinguishedName());
        columns.add(Messages.Column_name, NAME, ObjectLabels::of);
        columns.add(Messages.Column_site, SITE,
                object -> Sites.siteOf(object).map(ObjectLabels::of).orElse("")); //$NON-NLS-1$
        columns.add(Messages.Column_address, ADDRESS, FoundColumns::address);
        columns.add(Messages.Column_place, PLACE, object -> object.getDistinguishedName().toString());
    }

    /** Returns the Internet address by which people know a recipient, or else any other of its addresses. */
    static String address(DirectoryObject object) {
        return object instanceof Recipient recipient ? Recipients.firstOfType(recipient, ProxyAddress.SMTP)
                .map(ProxyAddress::value).or(() -> recipient.getProxyAddresses().stream().findFirst()
                        .map(ProxyAddress::toString)).orElse("") : ""; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
