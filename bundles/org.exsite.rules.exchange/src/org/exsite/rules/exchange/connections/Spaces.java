package org.exsite.rules.exchange.connections;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Index;

/** Finds address spaces by what they are for. */
final class Spaces {

    /** The spaces by type in upper case and, after a colon, a star or nothing if they are for all addresses. */
    static final Index FOR_ALL = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (object instanceof AddressSpace space && space.getType() != null && isForAll(space)) {
                keys.accept(space.getType().toUpperCase(Locale.ROOT) + ':' + pattern(space));
            }
        }

        @Override
        public boolean covers(EClass eClass) {
            return ExsitePackage.Literals.ADDRESS_SPACE.isSuperTypeOf(eClass);
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return false;
        }
    };

    /** The spaces by type and pattern, see {@link #key}. */
    static final Index BY_PATTERN = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (object instanceof AddressSpace space && space.getType() != null) {
                keys.accept(key(space));
            }
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return false;
        }
    };

    private Spaces() {
    }

    /** Returns type and pattern of a space that has a type, in one form for all that are equal. */
    static String key(AddressSpace space) {
        return (space.getType() + ':' + pattern(space)).toUpperCase(Locale.ROOT);
    }

    /** Tells whether a space is for all Internet addresses. */
    static boolean isInternet(AddressSpace space) {
        return isType(space, ProxyAddress.SMTP) && isForAll(space);
    }

    /** Returns the pattern of a space, without spaces around it. */
    static String pattern(AddressSpace space) {
        return space.getAddress() == null ? "" : space.getAddress().strip();
    }

    /** Tells whether a space is for all addresses of its type. */
    static boolean isForAll(AddressSpace space) {
        return pattern(space).isEmpty() || pattern(space).equals("*");
    }

    /** Tells whether a space has a type. */
    static boolean isType(AddressSpace space, String type) {
        return type.equalsIgnoreCase(space.getType());
    }
}
