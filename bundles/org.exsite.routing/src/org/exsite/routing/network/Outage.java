package org.exsite.routing.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.exsite.model.naming.DistinguishedName;

/**
 * Connectors and servers that are down.
 *
 * @param down their distinguished names
 */
record Outage(Set<DistinguishedName> down) {

    /** Returns what is left of a connector, if anything is. */
    Optional<ConnectorNode> left(ConnectorNode connector, Network network) {
        if (down.contains(connector.name()) || connector.home().filter(down::contains).isPresent()
                || !connector.bridgeheads().isEmpty() && down.containsAll(connector.bridgeheads())) {
            return Optional.empty();
        }
        List<TargetNode> targets = connector.targets().stream()
                .filter(target -> connector.links().stream().noneMatch(link -> isDown(target, link, network))).toList();
        return targets.isEmpty() && !connector.targets().isEmpty() ? Optional.empty()
                : Optional.of(targets.size() == connector.targets().size() ? connector : connector.withTargets(targets));
    }

    private boolean isDown(TargetNode target, LinkNode link, Network network) {
        return network.site(link.name()).flatMap(site -> site.server(target.server()))
                .filter(server -> down.contains(server.name())).isPresent();
    }
}
