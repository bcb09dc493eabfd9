package org.exsite.rules;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A way to find objects by key, kept up to date by the evaluator. Implementations are stateless singletons, may be
 * called from several threads at once: the evaluator holds the entries, and rules name the index.
 *
 * <p>The evaluator keeps no keys, only their hash codes with the objects, and asks again for the keys when it has to
 * tell apart two of one hash code. So an index of many keys that are dear to make says in cheaper ways what
 * {@link #hashes} and {@link #has} say.
 */
public interface Index {

    /**
     * Gives the keys of one object to a consumer; none if the object is not indexed. Keys depend on the object, on what
     * it contains and on its containers alone, and have {@code equals} and {@code hashCode}.
     */
    void keys(EObject object, Consumer<Object> keys);

    /**
     * Tells whether objects of a class may have keys. It is asked once for each class, and saves asking its objects.
     */
    default boolean covers(EClass eClass) {
        return true;
    }

    /** Gives the hash codes of the keys of one object to a consumer, in the order of the keys. */
    default void hashes(EObject object, IntConsumer hashes) {
        keys(object, key -> hashes.accept(key.hashCode()));
    }

    /** Tells whether an object has a key. */
    default boolean has(EObject object, Object key) {
        boolean[] found = {false};
        keys(object, each -> found[0] |= each.equals(key));
        return found[0];
    }

    /**
     * Tells whether the keys of an object may depend on this feature of one of its containers. If so, a change of it is
     * a change of everything below, so an index answers narrowly: one of distinguished names says yes to the name
     * alone. What else a container contains never matters, so this is not asked for containment features.
     */
    default boolean dependsOnContainer(EStructuralFeature feature) {
        return true;
    }
}
