package org.exsite.diagram;

import org.exsite.model.DirectoryObject;

/**
 * A connector, or one of the ways that it leads.
 *
 * @param object the connector
 * @param kind its kind
 * @param from the site that it lies in
 * @param to where it leads
 * @param server the row of the server that runs it, or {@code null} if that is not known
 * @param cost what it costs to go this way, or {@code null} if it has no cost
 */
public record Link(DirectoryObject object, LinkKind kind, Node from, Node to, Row server, Integer cost) implements Part {

    @Override
    public boolean equals(Object other) {
        return other instanceof Link link && link.object == object && link.to == to;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(object) * 31 + System.identityHashCode(to);
    }
}
