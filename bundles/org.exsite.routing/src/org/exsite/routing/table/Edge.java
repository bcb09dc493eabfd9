package org.exsite.routing.table;

import org.exsite.routing.network.ConnectorNode;
import org.exsite.routing.network.LinkNode;

/**
 * A connector that leads from one site to another whose directory is replicated.
 *
 * @param from the position of the site that has the connector
 * @param to the position of the other site
 * @param connector the connector
 * @param link what it says of the other site
 * @param hop the connector as a part of routes
 */
record Edge(int from, int to, ConnectorNode connector, LinkNode link, Hop hop) implements Comparable<Edge> {

    /** Costs below nought would make ways without end. */
    int cost() {
        return Math.max(0, link.cost());
    }

    @Override
    public int compareTo(Edge other) {
        return hop.compareTo(other.hop);
    }
}
