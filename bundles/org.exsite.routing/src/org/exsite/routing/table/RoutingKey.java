package org.exsite.routing.table;

import java.util.Comparator;

import org.exsite.routing.space.Space;

/**
 * What makes an entry of a routing table: entries of one space differ if they are restricted (Q243274).
 *
 * @param space the space
 * @param restriction who may use it
 */
record RoutingKey(Space space, Restriction restriction) implements Comparable<RoutingKey> {

    private static final Comparator<RoutingKey> ORDER = Comparator.comparing(RoutingKey::space)
            .thenComparing(RoutingKey::restriction);

    @Override
    public int compareTo(RoutingKey other) {
        return ORDER.compare(this, other);
    }
}
