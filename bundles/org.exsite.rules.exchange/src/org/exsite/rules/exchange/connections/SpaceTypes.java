package org.exsite.rules.exchange.connections;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.AddressSpace;
import org.exsite.rules.Index;

/** Finds address spaces by the type of their addresses. */
final class SpaceTypes {

    /** The key of all address spaces, whatever their type. */
    static final String ANY = "*";

    /** The spaces by type in upper case, and by {@link #ANY}. */
    static final Index INDEX = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (object instanceof AddressSpace space && space.getType() != null) {
                keys.accept(space.getType().strip().toUpperCase(Locale.ROOT));
                keys.accept(ANY);
            }
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return false;
        }
    };

    private SpaceTypes() {
    }
}
