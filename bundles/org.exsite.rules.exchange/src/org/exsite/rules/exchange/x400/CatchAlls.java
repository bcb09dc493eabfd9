package org.exsite.rules.exchange.x400;

import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.rules.Index;
import org.exsite.rules.exchange.index.ClassIndex;
import org.exsite.rules.exchange.index.X400Spaces;

/** The address spaces that are for X.400 addresses of all countries. */
final class CatchAlls {

    /** The key of all such spaces of X.400 connectors. */
    static final String ALL = "all";

    /** The spaces of X.400 connectors, all under one key, {@link #ALL}. */
    static final Index INDEX = ClassIndex.of(
            ExsitePackage.Literals.ADDRESS_SPACE, AddressSpace.class, (space, keys) -> {
                if (isForAll(space) && space.eContainer() instanceof X400Connector) {
                    keys.accept(ALL);
                }
            });

    private CatchAlls() {
    }

    /** Tells whether a connector has such a space and no connected site. */
    static boolean isOnly(X400Connector connector) {
        return connector.getConnectedSites().isEmpty()
                && connector.getAddressSpaces().stream().anyMatch(CatchAlls::isForAll);
    }

    private static boolean isForAll(AddressSpace space) {
        return Unreplicated.isX400(space)
                && (space.getAddress().strip().equals("*") || X400Spaces.prefix(space.getAddress()).equals("c=*;"));
    }
}
