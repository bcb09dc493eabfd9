package org.exsite.rules.exchange.connections;

import java.util.Locale;

import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Index;
import org.exsite.rules.exchange.index.ClassIndex;

/** Finds address spaces by what they are for. */
final class Spaces {

    /** The spaces by type in upper case and, after a colon, a star or nothing if they are for all addresses. */
    static final Index FOR_ALL = ClassIndex.of(
            ExsitePackage.Literals.ADDRESS_SPACE, AddressSpace.class, (space, keys) -> {
                if (space.getType() != null && isForAll(space)) {
                    keys.accept(space.getType().toUpperCase(Locale.ROOT) + ':' + pattern(space));
                }
            });

    /** The spaces by type and pattern, see {@link #key}. */
    static final Index BY_PATTERN = ClassIndex.of(
            ExsitePackage.Literals.ADDRESS_SPACE, AddressSpace.class, (space, keys) -> {
                if (space.getType() != null) {
                    keys.accept(key(space));
                }
            });

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
