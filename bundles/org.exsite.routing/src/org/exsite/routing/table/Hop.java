package org.exsite.routing.table;

import java.util.Objects;

import org.exsite.model.naming.DistinguishedName;

/**
 * A connector on the way of a route.
 *
 * @param connector its distinguished name
 * @param label what people call it
 */
public record Hop(DistinguishedName connector, String label) implements Comparable<Hop> {

    public Hop {
        Objects.requireNonNull(connector, "connector");
        Objects.requireNonNull(label, "label");
    }

    @Override
    public int compareTo(Hop other) {
        return connector.compareTo(other.connector);
    }
}
