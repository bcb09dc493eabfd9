package org.exsite.rules.exchange.index;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Index;

/**
 * An index of the objects of one class and its subclasses.
 *
 * @param <T> the class
 */
public final class ClassIndex<T extends EObject> implements Index {

    private final EClass eClass;
    private final Class<T> type;
    private final BiConsumer<T, Consumer<Object>> keys;
    private final boolean ofNames;

    private ClassIndex(EClass eClass, Class<T> type, BiConsumer<T, Consumer<Object>> keys, boolean ofNames) {
        this.eClass = eClass;
        this.type = type;
        this.keys = keys;
        this.ofNames = ofNames;
    }

    /** Makes the index of objects whose keys depend on the object itself and what it contains. */
    public static <T extends EObject> Index of(EClass eClass, Class<T> type, BiConsumer<T, Consumer<Object>> keys) {
        return new ClassIndex<>(eClass, type, keys, false);
    }

    /** Makes the index of objects whose keys depend on distinguished names too: their own or those of containers. */
    public static <T extends EObject> Index ofNames(EClass eClass, Class<T> type,
            BiConsumer<T, Consumer<Object>> keys) {
        return new ClassIndex<>(eClass, type, keys, true);
    }

    @Override
    public void keys(EObject object, Consumer<Object> consumer) {
        if (type.isInstance(object)) {
            keys.accept(type.cast(object), consumer);
        }
    }

    @Override
    public boolean covers(EClass other) {
        return eClass.isSuperTypeOf(other);
    }

    @Override
    public boolean dependsOnContainer(EStructuralFeature feature) {
        return ofNames && feature == ExsitePackage.Literals.DIRECTORY_OBJECT__NAME;
    }
}
