package org.exsite.rules.exchange.x400;

import org.exsite.model.AddressSpace;
import org.exsite.model.Site;
import org.exsite.model.X400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.Replication;
import org.exsite.rules.exchange.index.X400Spaces;

/** X.400 connectors that lead to where the directory is not replicated. */
final class Unreplicated {

    private Unreplicated() {
    }

    /**
     * Tells whether a connector leads out of what is replicated: no directory replication connector leads to the site of
     * the connector at the other end; or, if that is not in the model, none of the address spaces is that of a site in
     * the model, which holds all sites that are replicated.
     */
    static boolean isBeyond(X400Connector connector, RuleContext context) {
        Site site = context.container(connector, Site.class);
        Site remote = Peers.site(connector, context);
        if (site == null || connector.getRemoteMTAName() == null) {
            return false;
        }
        if (remote != null) {
            return remote != site && !Replication.isBetween(site, remote, context);
        }
        return connector.getAddressSpaces().stream().filter(Unreplicated::isX400)
                .allMatch(space -> context.find(X400Spaces.SITES, X400Spaces.prefix(space.getAddress())) == null);
    }

    /** Tells whether an address space is one for X.400 addresses. */
    static boolean isX400(AddressSpace space) {
        return ProxyAddress.X400.equalsIgnoreCase(space.getType()) && space.getAddress() != null
                && !space.getAddress().isBlank();
    }
}
