package org.exsite.directory.tree;

import java.util.ArrayList;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;

/** Gives an object what another has, apart from its children. */
final class FeatureCopy {

    private FeatureCopy() {
    }

    /** Sets every feature of the same name and type. What the target has no feature for stays behind. */
    @SuppressWarnings("unchecked")
    static void move(DirectoryObject from, DirectoryObject to) {
        for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
            EStructuralFeature target = to.eClass().getEStructuralFeature(feature.getName());
            if (!from.eIsSet(feature) || feature == ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN || target == null
                    || target.getEType() != feature.getEType() || target.isMany() != feature.isMany()) {
                continue;
            }
            if (feature.isMany()) {
                EList<Object> values = (EList<Object>) to.eGet(target);
                values.clear();
                values.addAll(new ArrayList<>((EList<Object>) from.eGet(feature)));
            } else {
                to.eSet(target, from.eGet(feature));
            }
        }
    }
}
