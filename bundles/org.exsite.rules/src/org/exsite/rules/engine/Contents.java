package org.exsite.rules.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Goes through what objects contain, in the order of the model. Not for several threads at once. */
final class Contents {

    private static final EReference[] NONE = {};

    private final Map<EClass, EReference[]> features = new HashMap<>();

    /** Gives an object and everything it contains to a consumer, containers first. */
    void forAll(EObject object, Consumer<EObject> consumer) {
        consumer.accept(object);
        forChildren(object, child -> forAll(child, consumer));
    }

    /** Gives the objects directly contained in an object to a consumer. */
    void forChildren(EObject object, Consumer<EObject> consumer) {
        for (EReference feature : features(object.eClass())) {
            if (object.eIsSet(feature)) {
                if (feature.isMany()) {
                    List<?> children = (List<?>) object.eGet(feature);
                    for (int i = 0; i < children.size(); i++) {
                        consumer.accept((EObject) children.get(i));
                    }
                } else if (object.eGet(feature) instanceof EObject child) {
                    consumer.accept(child);
                }
            }
        }
    }

    private EReference[] features(EClass eClass) {
        EReference[] known = features.get(eClass);
        if (known == null) {
            known = eClass.getEAllContainments().stream().filter(feature -> !feature.isDerived())
                    .sorted(Comparator.comparingInt(eClass::getFeatureID)).toArray(EReference[]::new);
            features.put(eClass, known.length == 0 ? NONE : known);
        }
        return known;
    }
}
