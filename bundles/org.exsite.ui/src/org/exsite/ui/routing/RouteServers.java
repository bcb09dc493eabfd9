package org.exsite.ui.routing;

import java.util.List;
import java.util.stream.Stream;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.network.ConnectorNode;
import org.exsite.routing.network.Network;
import org.exsite.routing.network.ServerNode;
import org.exsite.routing.table.Route;

/** Finds the servers that a route needs: those that its connectors run on, and those that site connectors speak to. */
final class RouteServers {

    private RouteServers() {
    }

    static List<DistinguishedName> of(Network network, Route route) {
        return route.hops().stream().flatMap(hop -> network.connector(hop.connector()).stream())
                .flatMap(connector -> servers(network, connector)).distinct().toList();
    }

    private static Stream<DistinguishedName> servers(Network network, ConnectorNode connector) {
        Stream<DistinguishedName> targets = connector.links().stream().flatMap(link -> network.site(link.name()).stream())
                .flatMap(site -> connector.targets().stream().flatMap(target -> site.server(target.server()).stream()))
                .map(ServerNode::name);
        return Stream.of(connector.home().stream(), connector.bridgeheads().stream(), targets).flatMap(each -> each);
    }
}
