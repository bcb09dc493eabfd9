package org.exsite.rules;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A way to find objects by key, kept up to date by the evaluator. Implementations are stateless singletons: the
 * evaluator holds the entries, and rules name the index.
 */
public interface Index {

    /**
     * Gives the keys of one object to a consumer; none if the object is not indexed. Keys depend on the object, on what
     * it contains and on its containers alone, and have {@code equals} and {@code hashCode}.
     */
    void keys(EObject object, Consumer<Object> keys);

    /**
     * Tells whether the keys of an object may depend on this feature of one of its containers. If so, a change of it is
     * a change of everything below, so an index answers narrowly: one of distinguished names says yes to the name
     * alone. What else a container contains never matters, so this is not asked for containment features.
     */
    default boolean dependsOnContainer(EStructuralFeature feature) {
        return true;
    }
}
