package org.exsite.routing.table;

import java.util.Objects;

import org.exsite.model.naming.DistinguishedName;

/** A connector on the way of a route. Immutable; two hops are equal if they are the same connector. */
public final class Hop implements Comparable<Hop> {

    private final DistinguishedName connector;
    private final String label;
    /** The name as text, made once, for a calculation compares many. */
    private final String text;

    /**
     * @param connector the distinguished name of the connector
     * @param label what people call it
     */
    public Hop(DistinguishedName connector, String label) {
        this.connector = Objects.requireNonNull(connector, "connector");
        this.label = Objects.requireNonNull(label, "label");
        this.text = connector.toString();
    }

    /** Returns the distinguished name of the connector. */
    public DistinguishedName connector() {
        return connector;
    }

    /** Returns what people call the connector. */
    public String label() {
        return label;
    }

    @Override
    public int compareTo(Hop other) {
        return this == other ? 0 : String.CASE_INSENSITIVE_ORDER.compare(text, other.text);
    }

    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof Hop other && connector.equals(other.connector);
    }

    @Override
    public int hashCode() {
        return connector.hashCode();
    }

    /** Returns the distinguished name. */
    @Override
    public String toString() {
        return text;
    }
}
