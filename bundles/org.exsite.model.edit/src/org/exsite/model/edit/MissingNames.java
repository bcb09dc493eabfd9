package org.exsite.model.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.DirectoryIndex;

/** The names in objects that lead to nothing in their organization, such as after they came from another one. */
public final class MissingNames {

    /** Up to this many names are looked up one by one; for more the whole organization is walked once. */
    private static final int FEW = 16;

    private MissingNames() {
    }

    /** Returns the names in objects of one model, and in what they contain, that no object has; each once. */
    public static List<DistinguishedName> in(Collection<?> objects) {
        return objects.stream().filter(EObject.class::isInstance).findFirst()
                .map(object -> of(collect(objects), EcoreUtil.getRootContainer((EObject) object))).orElse(List.of());
    }

    /** Returns those of some names that lead to nothing in an organization. */
    static List<DistinguishedName> of(Set<DistinguishedName> names, EObject root) {
        if (names.isEmpty() || !(root instanceof DirectoryObject organization)) {
            return List.of();
        }
        DirectoryIndex index = names.size() > FEW ? DirectoryIndex.of(organization) : null;
        Predicate<DistinguishedName> missing = name -> index == null
                ? DirectoryTargets.find(organization, name) == null : index.get(name) == null;
        return names.stream().filter(missing).toList();
    }

    /** Returns the names in objects and in what they contain, in their order. */
    static Set<DistinguishedName> collect(Collection<?> objects) {
        Set<DistinguishedName> names = new LinkedHashSet<>();
        forEach(objects, (object, attribute) -> {
            Object value = object.eGet(attribute);
            List<?> values = value instanceof List<?> list ? list : List.of(value);
            values.forEach(name -> names.add((DistinguishedName) name));
        });
        return names;
    }

    /** Takes references by some names out of objects, and of what they contain, that belong to no model yet. */
    static void remove(Set<DistinguishedName> names, Collection<?> objects) {
        if (!names.isEmpty()) {
            forEach(objects, (object, attribute) -> {
                if (object.eGet(attribute) instanceof List<?> list) {
                    list.removeIf(names::contains);
                } else if (names.contains(object.eGet(attribute))) {
                    object.eUnset(attribute);
                }
            });
        }
    }

    /** Does something for each attribute that names objects, and has a value. */
    private static void forEach(Collection<?> objects, BiConsumer<EObject, EAttribute> work) {
        for (Object object : objects) {
            if (object instanceof EObject model) {
                visit(model, work);
                for (TreeIterator<EObject> inner = model.eAllContents(); inner.hasNext();) {
                    visit(inner.next(), work);
                }
            }
        }
    }

    private static void visit(EObject object, BiConsumer<EObject, EAttribute> work) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == Literals.DISTINGUISHED_NAME && object.eIsSet(attribute)) {
                work.accept(object, attribute);
            }
        }
    }
}
