package org.exsite.rules.exchange.index;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Index;

/** Finds the objects that name another one in a feature: the lists that a recipient is a member of, for example. */
public final class References {

    private static final Map<EAttribute, Index> BY_FEATURE = new ConcurrentHashMap<>();

    private References() {
    }

    /** Returns the objects that have a feature of distinguished names, by each {@link DistinguishedName} in it. */
    public static Index by(EAttribute feature) {
        return BY_FEATURE.computeIfAbsent(feature, Referrers::new);
    }

    private record Referrers(EAttribute feature) implements Index {

        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (feature.getEContainingClass().isInstance(object) && object.eIsSet(feature)) {
                Object value = object.eGet(feature);
                if (value instanceof Collection<?> values) {
                    values.forEach(keys);
                } else if (value != null) {
                    keys.accept(value);
                }
            }
        }

        @Override
        public boolean covers(EClass eClass) {
            return feature.getEContainingClass().isSuperTypeOf(eClass);
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature container) {
            return false;
        }
    }
}
