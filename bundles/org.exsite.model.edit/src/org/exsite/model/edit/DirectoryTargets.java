package org.exsite.model.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;

/** Follows the distinguished names in features of a model. */
public final class DirectoryTargets {

    private DirectoryTargets() {
    }

    /** Returns the objects of a model that a feature may name, in the order of the model. */
    public static List<DirectoryObject> candidates(EObject start, EStructuralFeature feature) {
        AttributeSchema schema = Schema.of(feature);
        List<DirectoryObject> found = new ArrayList<>();
        EObject root = EcoreUtil.getRootContainer(start);
        if (root instanceof DirectoryObject object) {
            collect(object, schema, found);
            TreeIterator<EObject> all = root.eAllContents();
            while (all.hasNext()) {
                if (all.next() instanceof DirectoryObject next) {
                    collect(next, schema, found);
                } else {
                    all.prune();
                }
            }
        }
        return found;
    }

    /** Returns the object that a name leads to in the model of an object, or {@code null}. */
    public static DirectoryObject find(EObject start, DistinguishedName name) {
        return name != null && EcoreUtil.getRootContainer(start) instanceof DirectoryObject root
                ? DistinguishedNames.find(root, name) : null;
    }

    private static void collect(DirectoryObject object, AttributeSchema schema, List<DirectoryObject> found) {
        if (schema.mayLeadTo(object.eClass())) {
            found.add(object);
        }
    }
}
