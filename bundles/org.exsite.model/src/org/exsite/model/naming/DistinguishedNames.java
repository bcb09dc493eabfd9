package org.exsite.model.naming;

import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.schema.Schema;

/** Relates objects of the model and their distinguished names. */
public final class DistinguishedNames {

    private DistinguishedNames() {
    }

    /**
     * Returns the name of an object, computed from its name and those of its containers.
     *
     * @return the name; an object that is not in a tree yet has a name of one part
     */
    public static DistinguishedName of(DirectoryObject object) {
        String attribute = Schema.namingAttribute(object.eClass());
        String name = object.getName() == null ? "" : object.getName();
        return object.eContainer() instanceof DirectoryObject container
                ? of(container).child(attribute, name) : DistinguishedName.root(attribute, name);
    }

    /** Returns the hash code of the name of an object without making the name. */
    public static int hash(DirectoryObject object) {
        return DistinguishedName.hash(object.eContainer() instanceof DirectoryObject container ? hash(container) : 0,
                object.getName() == null ? "" : object.getName());
    }

    /** Tells whether an object has a name, without making the name that it has. */
    public static boolean isNameOf(DistinguishedName name, DirectoryObject object) {
        DistinguishedName rest = name;
        EObject place = object;
        while (rest != null && place instanceof DirectoryObject here) {
            if (!rest.value().equalsIgnoreCase(here.getName() == null ? "" : here.getName())
                    || !rest.attribute().equalsIgnoreCase(Schema.namingAttribute(here.eClass()))) {
                return false;
            }
            rest = rest.parent();
            place = place.eContainer();
        }
        return rest == null && !(place instanceof DirectoryObject);
    }

    /**
     * Finds an object by name below a root, walking the tree; meant for single look-ups, an index serves many.
     *
     * @return the object, or {@code null} if there is none
     */
    public static DirectoryObject find(DirectoryObject root, DistinguishedName name) {
        if (name.parent() == null || root.eContainer() == null && of(root).equals(name)) {
            return of(root).equals(name) ? root : null;
        }
        DirectoryObject container = find(root, name.parent());
        return container == null ? null : container.getChildren().stream()
                .filter(child -> name.value().equalsIgnoreCase(child.getName())
                        && name.attribute().equalsIgnoreCase(Schema.namingAttribute(child.eClass())))
                .findFirst().orElse(null);
    }

    /** Returns the directory object that an object is or belongs to, such as the connector of an address space. */
    public static DirectoryObject owner(EObject object) {
        EObject candidate = object;
        while (candidate != null && !(candidate instanceof DirectoryObject)) {
            candidate = candidate.eContainer();
        }
        return (DirectoryObject) candidate;
    }

    /** Returns the name that a path of directory names such as {@code Configuration/Servers} leads to below a name. */
    public static DistinguishedName below(DistinguishedName start, String path) {
        return Arrays.stream(path.split("/")).reduce(start, DistinguishedName::child, (a, b) -> b);
    }
}
