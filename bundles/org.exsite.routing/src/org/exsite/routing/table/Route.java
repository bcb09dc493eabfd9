package org.exsite.routing.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One way out of a site: the connectors in the order in which a message would take them, if every site on the way
 * decides as this one expects. Routes are ordered by cost, then by the number of connectors, then by their names.
 *
 * @param cost the sum of the costs of the connected sites on the way and of the address space at the end
 * @param hops the connectors, that of the own site first; never empty
 */
public record Route(int cost, List<Hop> hops) implements Comparable<Route> {

    private static final Comparator<Route> ORDER = Comparator.comparingInt(Route::cost)
            .thenComparingInt(route -> route.hops.size()).thenComparing(Route::hops, Route::compare);

    public Route {
        hops = List.copyOf(hops);
        if (hops.isEmpty()) {
            throw new IllegalArgumentException("A route has a connector");
        }
    }

    /** Returns the connector of the own site, which the message leaves by. */
    public Hop first() {
        return hops.getFirst();
    }

    /** Returns the names of the connectors, with an arrow between them. */
    public String path() {
        return hops.stream().map(Hop::label).collect(Collectors.joining(" > "));
    }

    private static int compare(List<Hop> a, List<Hop> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    @Override
    public int compareTo(Route other) {
        return ORDER.compare(this, other);
    }
}
