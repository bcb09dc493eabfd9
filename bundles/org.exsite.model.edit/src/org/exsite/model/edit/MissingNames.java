package org.exsite.model.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        Set<DistinguishedName> names = new LinkedHashSet<>();
        EObject root = null;
        for (Object object : objects) {
            if (object instanceof EObject model) {
                root = EcoreUtil.getRootContainer(model);
                collect(model, names);
                for (TreeIterator<EObject> inner = model.eAllContents(); inner.hasNext();) {
                    collect(inner.next(), names);
                }
            }
        }
        if (names.isEmpty() || !(root instanceof DirectoryObject organization)) {
            return List.of();
        }
        DirectoryIndex index = names.size() > FEW ? DirectoryIndex.of(organization) : null;
        Predicate<DistinguishedName> missing = name -> index == null
                ? DirectoryTargets.find(organization, name) == null : index.get(name) == null;
        return names.stream().filter(missing).toList();
    }

    private static void collect(EObject object, Set<DistinguishedName> names) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == Literals.DISTINGUISHED_NAME && object.eIsSet(attribute)) {
                Object value = object.eGet(attribute);
                List<?> values = value instanceof List<?> list ? list : List.of(value);
                values.forEach(name -> names.add((DistinguishedName) name));
            }
        }
    }
}
