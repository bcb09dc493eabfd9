package org.exsite.routing.table;

import java.util.List;
import java.util.Objects;

import org.exsite.routing.space.Space;

/**
 * One address space in the routing table of a site, with all ways to it that differ in the connector of the site
 * (Q243274).
 *
 * @param space the address space
 * @param restriction who may use it
 * @param routes the routes, the cheapest first; one for each connector of the site, never empty
 */
public record RoutingEntry(Space space, Restriction restriction, List<Route> routes)
        implements Comparable<RoutingEntry> {

    public RoutingEntry {
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(restriction, "restriction");
        routes = List.copyOf(routes);
    }

    /** Returns the cheapest route. */
    public Route best() {
        return routes.getFirst();
    }

    @Override
    public int compareTo(RoutingEntry other) {
        int order = space.compareTo(other.space);
        return order != 0 ? order : restriction.compareTo(other.restriction);
    }
}
