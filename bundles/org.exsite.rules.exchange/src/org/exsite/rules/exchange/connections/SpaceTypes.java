package org.exsite.rules.exchange.connections;

import java.util.Locale;

import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Index;
import org.exsite.rules.exchange.index.ClassIndex;

/** Finds address spaces by the type of their addresses. */
final class SpaceTypes {

    /** The key of all address spaces, whatever their type. */
    static final String ANY = "*";

    /** The spaces by type in upper case, and by {@link #ANY}. */
    static final Index INDEX = ClassIndex.of(
            ExsitePackage.Literals.ADDRESS_SPACE, AddressSpace.class, (space, keys) -> {
                if (space.getType() != null) {
                    keys.accept(space.getType().strip().toUpperCase(Locale.ROOT));
                    keys.accept(ANY);
                }
            });

    private SpaceTypes() {
    }
}
