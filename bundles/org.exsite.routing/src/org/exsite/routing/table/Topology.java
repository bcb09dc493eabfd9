package org.exsite.routing.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.network.ConnectorNode;
import org.exsite.routing.network.LinkNode;
import org.exsite.routing.network.Network;
import org.exsite.routing.network.SiteNode;

/** The sites of a network, and the connectors between those that are replicated. */
final class Topology {

    private final Network network;
    private final List<List<Edge>> edges = new ArrayList<>();
    private final List<RoutingKey> keys = new ArrayList<>();
    private final Map<DistinguishedName, BitSet> targets = new HashMap<>();

    Topology(Network network) {
        this.network = network;
        for (int i = 0; i < network.sites().size(); i++) {
            edges.add(edgesOf(i));
            keys.add(new RoutingKey(network.space(i), Restriction.NONE));
            network.sites().get(i).connectors().forEach(connector -> targets.put(connector.name(), targets(connector)));
        }
    }

    private List<Edge> edgesOf(int from) {
        List<Edge> found = new ArrayList<>();
        SiteNode site = network.sites().get(from);
        for (ConnectorNode connector : site.connectors()) {
            Hop hop = new Hop(connector.name(), connector.label());
            for (LinkNode link : connector.links()) {
                int to = network.position(link.name());
                if (to >= 0 && to != from && network.replicated(from, to)) {
                    found.add(new Edge(from, to, connector, link, hop));
                }
            }
        }
        return List.copyOf(found);
    }

    Network network() {
        return network;
    }

    int size() {
        return edges.size();
    }

    SiteNode site(int position) {
        return network.sites().get(position);
    }

    /** Returns the key of the distinguished names of a site. */
    RoutingKey key(int site) {
        return keys.get(site);
    }

    /** Returns the edges that begin in a site. */
    List<Edge> edges(int site) {
        return edges.get(site);
    }

    /**
     * Returns the positions of the sites that messages for the address spaces of a connector get to, whether replicated
     * or not. Those of an Internet Mail Service or a gateway leave the organization, whatever sites it also connects.
     *
     * @return the sites, not to be changed
     */
    BitSet leadsTo(ConnectorNode connector) {
        return targets.get(connector.name());
    }

    private BitSet targets(ConnectorNode connector) {
        BitSet sites = new BitSet();
        if (connector.kind().keepsMessages()) {
            return sites;
        }
        for (LinkNode link : connector.links()) {
            int position = network.position(link.name());
            if (position >= 0) {
                sites.set(position);
            }
        }
        return sites;
    }
}
