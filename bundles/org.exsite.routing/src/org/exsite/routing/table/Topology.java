package org.exsite.routing.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.exsite.routing.network.ConnectorNode;
import org.exsite.routing.network.LinkNode;
import org.exsite.routing.network.Network;
import org.exsite.routing.network.SiteNode;

/** The sites of a network, and the connectors between those that are replicated. */
final class Topology {

    private final Network network;
    private final List<List<Edge>> edges = new ArrayList<>();

    Topology(Network network) {
        this.network = network;
        for (int i = 0; i < network.sites().size(); i++) {
            edges.add(edgesOf(i));
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

    /** Returns the edges that begin in a site. */
    List<Edge> edges(int site) {
        return edges.get(site);
    }

    /**
     * Returns the positions of the sites that messages for the address spaces of a connector get to, whether replicated
     * or not. Those of an Internet Mail Service or a gateway leave the organization, whatever sites it also connects.
     */
    BitSet leadsTo(ConnectorNode connector) {
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
