package org.exsite.ui.servers;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.query.Sites;
import org.exsite.ui.editor.lists.ListContent;

/** The servers of all sites, and below each its parts: agent, stores, stacks, protocols. */
final class ServerContent implements ListContent {

    @Override
    public List<? extends DirectoryObject> roots(Organization organization) {
        return Sites.sites(organization).stream().flatMap(site -> Sites.servers(site).stream()).toList();
    }

    @Override
    public List<? extends DirectoryObject> children(DirectoryObject object) {
        return object.getChildren();
    }

    @Override
    public DirectoryObject parent(DirectoryObject object) {
        return object instanceof Server ? null : (DirectoryObject) object.eContainer();
    }

    @Override
    public boolean shows(EObject object) {
        for (EObject place = object; place instanceof DirectoryObject; place = place.eContainer()) {
            if (place instanceof Server) {
                return true;
            }
        }
        return false;
    }
}
