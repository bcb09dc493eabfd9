package org.exsite.routing.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.exsite.model.TransferMode;
import org.exsite.model.naming.DistinguishedName;

/**
 * What routing knows of a connector.
 *
 * @param name the distinguished name
 * @param label what people call it
 * @param kind the kind
 * @param home the server that it runs on; nothing for a site connector without bridgeheads, and for one whose server
 *        is not named
 * @param bridgeheads the servers that may use a site connector; empty for all of the site
 * @param spaces the address spaces that can be read, in a stable order
 * @param unreadable the address spaces that cannot be read, as text; a routing calculation leaves them out (Q182798)
 * @param links the connected sites, in a stable order
 * @param targets the servers of the other site that a site connector speaks to, the cheapest first
 * @param activation when it connects
 * @param sizeLimit the greatest message it takes, in kilobytes
 * @param domainLimits the greatest messages an Internet Mail Service sends to some domains
 * @param restrictions whose messages it takes
 * @param transferMode in which directions an Internet Mail Service works
 * @param remoteMta the name of the MTA at the other end of an X.400 connector
 * @param downgrades whether the other end of an X.400 connector is of 1984 (Q177862)
 * @param exchangeContents whether distinguished names are sent over it (Q305203)
 */
public record ConnectorNode(DistinguishedName name, String label, ConnectorKind kind,
        Optional<DistinguishedName> home, List<DistinguishedName> bridgeheads, List<SpaceNode> spaces,
        List<String> unreadable, List<LinkNode> links, List<TargetNode> targets, Activation activation,
        OptionalInt sizeLimit, List<DomainLimit> domainLimits, Restrictions restrictions, TransferMode transferMode,
        Optional<String> remoteMta, boolean downgrades, boolean exchangeContents) {

    public ConnectorNode {
        Objects.requireNonNull(name, "name");
        bridgeheads = List.copyOf(bridgeheads);
        spaces = List.copyOf(spaces);
        unreadable = List.copyOf(unreadable);
        links = List.copyOf(links);
        targets = List.copyOf(targets);
        domainLimits = List.copyOf(domainLimits);
    }

    /** Returns the connector with all costs of its own, of address spaces and of connected sites, set to one. */
    public ConnectorNode withCost(int cost) {
        return new ConnectorNode(name, label, kind, home, bridgeheads,
                spaces.stream().map(space -> space.withCost(cost)).toList(), unreadable,
                links.stream().map(link -> link.withCost(cost)).toList(), targets, activation, sizeLimit, domainLimits,
                restrictions, transferMode, remoteMta, downgrades, exchangeContents);
    }

    /** Returns the site connector with fewer servers to speak to. */
    ConnectorNode withTargets(List<TargetNode> fewer) {
        return new ConnectorNode(name, label, kind, home, bridgeheads, spaces, unreadable, links, fewer, activation,
                sizeLimit, domainLimits, restrictions, transferMode, remoteMta, downgrades, exchangeContents);
    }

    /** Tells whether nothing is ever sent over it although messages wait for it (Q238719, Q285090). */
    public boolean sendsNothing() {
        return transferMode == TransferMode.INBOUND_ONLY || transferMode == TransferMode.NONE;
    }
}
