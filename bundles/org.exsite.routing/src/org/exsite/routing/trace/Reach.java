package org.exsite.routing.trace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.network.ConnectorKind;
import org.exsite.routing.network.ConnectorNode;
import org.exsite.routing.network.LinkNode;
import org.exsite.routing.network.Network;
import org.exsite.routing.network.ServerNode;
import org.exsite.routing.network.SiteNode;
import org.exsite.routing.space.Section;

/**
 * Where a connector physically leads: from which server of this site to which server of which other.
 *
 * @param journey the message
 * @param way the way that it may take
 */
record Reach(Journey journey, Candidate way) {

    /** Returns what of this way is down, if anything is. What waits for a gateway waits there (Q271545). */
    Optional<DistinguishedName> failure() {
        ConnectorNode connector = way.connector();
        if (journey.situation.isDown(connector.name()) && !connector.kind().keepsMessages()) {
            return Optional.of(connector.name());
        }
        Optional<ServerNode> from = server();
        if (from.isPresent() && !from.get().name().equals(journey.server.name())
                && journey.situation.isDown(from.get().name())) {
            return Optional.of(from.get().name());
        }
        int site = site();
        List<ServerNode> servers = site < 0 ? List.of() : remoteServers(site);
        return !servers.isEmpty() && servers.stream().allMatch(server -> journey.situation.isDown(server.name()))
                ? Optional.of(servers.getFirst().name()) : Optional.empty();
    }

    /** Returns the server of this site that speaks to the other end; nothing if the directory does not tell. */
    Optional<ServerNode> server() {
        ConnectorNode connector = way.connector();
        SiteNode here = journey.siteNode();
        if (connector.kind() == ConnectorKind.SITE) {
            List<DistinguishedName> heads = connector.bridgeheads();
            return heads.isEmpty() || heads.contains(journey.server.name()) ? Optional.of(journey.server)
                    : heads.stream().sorted().filter(head -> !journey.situation.isDown(head)).findFirst()
                            .or(() -> Optional.of(heads.getFirst())).flatMap(here::server);
        }
        return connector.home().flatMap(here::server);
    }

    /** Returns the position of the site that the connector leads to, or -1 if the message leaves what we know. */
    int site() {
        Network network = journey.situation.network();
        if (way.route().hops().size() > 1) {
            return network.positionOf(way.route().hops().get(1).connector());
        }
        ConnectorNode connector = way.connector();
        Stream<LinkNode> links = connector.links().stream();
        if (connector.kind().keepsMessages() || way.space().section() == Section.EX) {
            links = links.filter(link -> link.space().equals(way.space())
                    || link.address().filter(way.space()::equals).isPresent());
        }
        List<Integer> sites = links.map(link -> network.position(link.name()))
                .filter(site -> site >= 0 && site != journey.site).distinct().toList();
        if (sites.size() == 1 || !sites.isEmpty() && connector.remoteMta().isEmpty()) {
            return sites.getFirst();
        }
        return connector.kind() == ConnectorKind.X400 && (!sites.isEmpty() || connector.links().isEmpty())
                ? peerSite(sites) : -1;
    }

    /** Without a connected site the other end is the one MTA of that name that has a connector back to this one. */
    private int peerSite(List<Integer> among) {
        Network network = journey.situation.network();
        String remote = way.connector().remoteMta().orElse(null);
        for (int i = 0; remote != null && i < network.sites().size(); i++) {
            SiteNode site = network.sites().get(i);
            if (i != journey.site && (among.isEmpty() || among.contains(i)) && site.mta(remote).isPresent()
                    && (!among.isEmpty() || back(site).isPresent())) {
                return i;
            }
        }
        return among.isEmpty() ? -1 : among.getFirst();
    }

    /** Returns the servers of the other site that the connector may speak to, in the order in which it tries them. */
    List<ServerNode> remoteServers(int position) {
        SiteNode site = journey.situation.network().sites().get(position);
        ConnectorNode connector = way.connector();
        List<ServerNode> named = switch (connector.kind()) {
            case SITE -> connector.targets().stream().map(target -> site.server(target.server()).orElse(null))
                    .filter(Objects::nonNull).toList();
            case X400 -> connector.remoteMta().flatMap(site::mta).map(List::of).orElse(List.of());
            default -> List.of();
        };
        return !named.isEmpty() ? named : back(site).flatMap(ConnectorNode::home).flatMap(site::server).map(List::of)
                .orElse(site.servers());
    }

    /** Returns the connector of the other site that leads back here: of the same kind, and from the same servers. */
    Optional<ConnectorNode> back(SiteNode site) {
        Optional<String> mta = server().map(ServerNode::mtaName);
        return site.connectors().stream()
                .filter(other -> other.kind() == way.connector().kind() && leadsHere(other, mta))
                .min((a, b) -> Boolean.compare(!isPeer(a, mta), !isPeer(b, mta)));
    }

    private boolean leadsHere(ConnectorNode other, Optional<String> mta) {
        return other.links().stream().anyMatch(link -> link.name().equals(journey.siteNode().name()))
                || other.links().isEmpty() && isPeer(other, mta);
    }

    private static boolean isPeer(ConnectorNode other, Optional<String> mta) {
        return mta.isPresent() && other.remoteMta().equals(mta);
    }
}
