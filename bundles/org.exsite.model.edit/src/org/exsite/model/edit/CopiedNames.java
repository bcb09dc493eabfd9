package org.exsite.model.edit;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.naming.DistinguishedName;

/**
 * The distinguished names that objects had where they were copied, so that copies which name one another go on doing so
 * where they are put. What they name besides is kept word for word, whether it exists there or not.
 */
final class CopiedNames {

    private final Map<EObject, DistinguishedName> origins = new IdentityHashMap<>();

    /** Says that a copy of an object is known by the name of the object. */
    void put(EObject copy, DistinguishedName origin) {
        if (origin != null) {
            origins.put(copy, origin);
        }
    }

    /** Returns the name that an object had where it was copied, or {@code null}. */
    DistinguishedName origin(Object copy) {
        return origins.get(copy);
    }

    /** Says that a copy of a copy has the same origin. */
    void inherit(EObject copy, EObject from, CopiedNames names) {
        put(copy, names.origins.get(from));
    }

    /** Gives the copies, which now lie where they were put, the new names of one another. */
    void follow() {
        Map<DistinguishedName, DistinguishedName> moved = new LinkedHashMap<>();
        origins.forEach((copy, origin) -> moved.put(origin, ((DirectoryObject) copy).getDistinguishedName()));
        for (EObject copy : origins.keySet()) {
            follow(copy, moved);
            TreeIterator<EObject> parts = EcoreUtil.getAllContents(copy, false);
            while (parts.hasNext()) {
                follow(parts.next(), moved);
            }
        }
    }

    private static void follow(EObject object, Map<DistinguishedName, DistinguishedName> moved) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == Literals.DISTINGUISHED_NAME && object.eIsSet(attribute)) {
                if (attribute.isMany()) {
                    followAll(values(object, attribute).listIterator(), moved);
                } else {
                    object.eSet(attribute, follow((DistinguishedName) object.eGet(attribute), moved));
                }
            }
        }
    }

    private static void followAll(ListIterator<DistinguishedName> names,
            Map<DistinguishedName, DistinguishedName> moved) {
        while (names.hasNext()) {
            DistinguishedName name = names.next();
            DistinguishedName next = follow(name, moved);
            if (next != name) {
                names.set(next);
            }
        }
    }

    /** Returns the new name of a copied object or of what lies in it; another name as it is. */
    private static DistinguishedName follow(DistinguishedName name, Map<DistinguishedName, DistinguishedName> moved) {
        DistinguishedName known = moved.get(name);
        if (known != null || name.parent() == null) {
            return known == null ? name : known;
        }
        DistinguishedName place = follow(name.parent(), moved);
        return place == name.parent() ? name : place.child(name.attribute(), name.value());
    }

    @SuppressWarnings("unchecked")
    private static List<DistinguishedName> values(EObject object, EAttribute attribute) {
        return (List<DistinguishedName>) object.eGet(attribute);
    }
}
