package org.exsite.routing.network;

import java.util.Optional;

import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.address.ProxyAddress;
import org.exsite.routing.space.Space;

/**
 * Reads address spaces. Before version 5.5 a space was kept within its site by the type {@code LOCAL}, with the real
 * type in front of the pattern and commas in place of semicolons (Q161947).
 */
public final class SpaceReader {

    private static final String LOCAL = "LOCAL";

    private SpaceReader() {
    }

    /** Returns the space, or nothing if it cannot be read, which stops old routing calculations (Q182798). */
    public static Optional<SpaceNode> read(AddressSpace space) {
        String type = NetworkReader.text(space.getType()).strip();
        String pattern = NetworkReader.text(space.getAddress()).strip();
        AddressSpaceScope scope = space.getScope() == null ? AddressSpaceScope.ORGANIZATION : space.getScope();
        if (type.equalsIgnoreCase(LOCAL)) {
            int colon = pattern.indexOf(':');
            type = colon < 0 ? "" : pattern.substring(0, colon).strip();
            pattern = pattern.substring(colon + 1);
            scope = scope == AddressSpaceScope.LOCATION ? scope : AddressSpaceScope.SITE;
            if (type.equalsIgnoreCase(ProxyAddress.X400)) {
                if (pattern.indexOf(';') >= 0) {
                    return Optional.empty();
                }
                pattern = pattern.replace(',', ';');
            }
        }
        Space read = type.isEmpty() ? null : Space.of(type, pattern);
        return read == null || type.equalsIgnoreCase(ProxyAddress.X400) && !isCountry(read) ? Optional.empty()
                : Optional.of(new SpaceNode(read, space.getCost(), scope));
    }

    /** A country is two letters, three digits or a wildcard; {@code c=MyCountry} cannot be routed by (Q182798). */
    private static boolean isCountry(Space space) {
        String key = space.key();
        if (!key.startsWith("c=")) {
            return true;
        }
        String country = key.substring(2, key.indexOf(';'));
        return country.indexOf('*') >= 0 || country.indexOf('%') >= 0
                || country.length() == 2 && country.chars().allMatch(Character::isLetter)
                || country.length() == 3 && country.chars().allMatch(Character::isDigit);
    }
}
