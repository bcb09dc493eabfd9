package org.exsite.rules.exchange.foreignmail;

import org.exsite.model.Connector;

/** What the address spaces of connectors are for. */
final class AddressSpaces {

    private AddressSpaces() {
    }

    /** Tells whether a connector takes addresses of a type. */
    static boolean has(Connector connector, String type) {
        return connector.getAddressSpaces().stream().anyMatch(space -> type.equalsIgnoreCase(space.getType()));
    }
}
