package org.exsite.ui.routing;

import java.util.List;
import java.util.Objects;

import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.DirectoryTargets;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.ui.editor.OrganizationEditor;

/** Leads from the names of routing to the objects of the model. */
final class Places {

    private Places() {
    }

    /** Returns the objects with names, those that are still there. */
    static List<DirectoryObject> find(OrganizationEditor editor, List<DistinguishedName> names) {
        return names.stream().map(name -> DirectoryTargets.find(editor.getOrganization(), name))
                .filter(Objects::nonNull).toList();
    }

    /** Shows the object with a name, if it is still there. */
    static void reveal(OrganizationEditor editor, DistinguishedName name) {
        DirectoryObject object = DirectoryTargets.find(editor.getOrganization(), name);
        if (object != null) {
            editor.reveal(object, null);
        }
    }
}
