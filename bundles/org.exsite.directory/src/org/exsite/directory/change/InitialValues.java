package org.exsite.directory.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.directory.FeatureChange;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;

/** What a new object has, as changes from nothing. */
public final class InitialValues {

    private InitialValues() {
    }

    /** Returns a change for every feature that is set, apart from the name and the place in the tree. */
    public static List<FeatureChange> of(DirectoryObject object) {
        List<FeatureChange> values = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && feature != ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN
                    && feature != ExsitePackage.Literals.DIRECTORY_OBJECT__NAME
                    && feature != ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES
                    && feature != ExsitePackage.Literals.DIRECTORY_OBJECT__SUPPRESSIONS
                    && feature != ExsitePackage.Literals.ORGANIZATION__IMPORT_PROBLEMS) {
                List<Object> now = feature.isMany() ? List.copyOf((List<?>) object.eGet(feature))
                        : List.of(object.eGet(feature));
                values.add(new FeatureChange(feature.getName(), Optional.of(feature), List.of(), now));
            }
        }
        return values;
    }

    /** Returns a change for every raw attribute, by name. */
    public static List<FeatureChange> raw(DirectoryObject object) {
        List<FeatureChange> values = new ArrayList<>();
        Attributes.raw(object).forEach((name, now) ->
                values.add(new FeatureChange(name, Optional.empty(), List.of(), List.copyOf(now))));
        return values;
    }
}
