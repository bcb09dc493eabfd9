package org.exsite.ui.editor.pages;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.connectors.ConnectorsPage;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.recipients.RecipientsPage;
import org.exsite.ui.servers.ServersPage;

/** Leads from the number of objects of a class to these objects, so that as many are seen there as were counted. */
final class KindLinks {

    private KindLinks() {
    }

    /**
     * Shows the objects of a class on the page that lists them, or the first in the tree if no page does.
     *
     * @param first the first of them in the order of the directory
     */
    static void open(OrganizationEditor editor, EClass type, DirectoryObject first) {
        if (RecipientsPage.isKind(type)) {
            ((RecipientsPage) editor.setActivePage(RecipientsPage.ID)).show(editor.getOrganization(), type);
        } else if (Literals.CONNECTOR.isSuperTypeOf(type)) {
            ((ConnectorsPage) editor.setActivePage(ConnectorsPage.ID)).showOnly(ObjectLabels.ofClass(type));
        } else if (type == Literals.SERVER) {
            ((ServersPage) editor.setActivePage(ServersPage.ID)).showAll();
        } else {
            editor.reveal(first, null);
        }
    }
}
