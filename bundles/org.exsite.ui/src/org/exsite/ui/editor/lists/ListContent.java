package org.exsite.ui.editor.lists;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;

/** What a list shows of an organization: objects, and what is shown below them. */
public interface ListContent {

    /** Returns the objects of the first level, in their order. */
    List<? extends DirectoryObject> roots(Organization organization);

    /** Returns what is shown below an object. */
    default List<? extends DirectoryObject> children(DirectoryObject object) {
        return List.of();
    }

    /** Returns what an object is shown below, or {@code null} for one of the first level. */
    default DirectoryObject parent(DirectoryObject object) {
        return null;
    }

    /** Tells whether the list shows an object. */
    boolean shows(EObject object);
}
