package org.exsite.routing.table;

import java.util.ArrayList;
import java.util.List;

import org.exsite.model.AddressSpaceScope;
import org.exsite.routing.network.ConnectorKind;
import org.exsite.routing.network.ConnectorNode;
import org.exsite.routing.network.LinkNode;
import org.exsite.routing.network.SiteNode;
import org.exsite.routing.network.SpaceNode;

/**
 * An address space that a site can reach by one of its own connectors.
 *
 * @param connector the connector
 * @param hop the connector as a part of routes
 * @param key the space, and who may use it
 * @param cost its cost
 */
record Offer(ConnectorNode connector, Hop hop, RoutingKey key, int cost) {

    /** Returns what the connectors of a site offer, connected sites that are not replicated included. */
    static List<Offer> of(Topology topology, int position) {
        List<Offer> offers = new ArrayList<>();
        for (ConnectorNode connector : topology.site(position).connectors()) {
            boolean replicated = leadsToReplicated(topology, position, connector);
            Hop hop = new Hop(connector.name(), connector.label());
            for (SpaceNode space : connector.spaces()) {
                Restriction restriction = restriction(topology.site(position), connector, space);
                if (!(replicated && isIgnored(connector, space))) {
                    offers.add(new Offer(connector, hop, new RoutingKey(space.space(), restriction), space.cost()));
                }
            }
            for (LinkNode link : connector.links()) {
                int to = topology.network().position(link.name());
                if (to < 0 || to != position && !topology.network().replicated(position, to)) {
                    offers.add(new Offer(connector, hop, new RoutingKey(link.space(), Restriction.NONE), link.cost()));
                    link.address().ifPresent(space -> offers.add(
                            new Offer(connector, hop, new RoutingKey(space, Restriction.NONE), link.cost())));
                }
            }
        }
        return offers;
    }

    /** Returns the spaces of site connectors that count for nothing because the sites are replicated. */
    static List<IgnoredSpace> ignored(Topology topology, int position) {
        List<IgnoredSpace> ignored = new ArrayList<>();
        for (ConnectorNode connector : topology.site(position).connectors()) {
            connector.unreadable().forEach(text -> ignored.add(
                    new IgnoredSpace(connector.name(), text, IgnoredSpace.Reason.UNREADABLE)));
            if (leadsToReplicated(topology, position, connector)) {
                connector.spaces().stream().filter(space -> isIgnored(connector, space)).forEach(space ->
                        ignored.add(new IgnoredSpace(connector.name(), space.space().toString(),
                                IgnoredSpace.Reason.REPLICATED_SITE_CONNECTOR)));
            }
        }
        return ignored;
    }

    /** Of the spaces of a site connector between replicated sites only the restricted ones count (Q182128, Q161947). */
    private static boolean isIgnored(ConnectorNode connector, SpaceNode space) {
        return connector.kind() == ConnectorKind.SITE && space.scope() == AddressSpaceScope.ORGANIZATION;
    }

    private static boolean leadsToReplicated(Topology topology, int position, ConnectorNode connector) {
        return topology.edges(position).stream().anyMatch(edge -> edge.connector() == connector);
    }

    private static Restriction restriction(SiteNode site, ConnectorNode connector, SpaceNode space) {
        return switch (space.scope()) {
            case ORGANIZATION -> Restriction.NONE;
            case SITE -> new Restriction(AddressSpaceScope.SITE, site.name(), "");
            case LOCATION -> new Restriction(AddressSpaceScope.LOCATION, site.name(), connector.home()
                    .flatMap(site::server).map(server -> server.location()).orElse(""));
        };
    }
}
