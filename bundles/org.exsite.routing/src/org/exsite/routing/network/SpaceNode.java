package org.exsite.routing.network;

import java.util.Objects;

import org.exsite.model.AddressSpaceScope;
import org.exsite.routing.space.Space;

/**
 * An address space of a connector.
 *
 * @param space which addresses it takes
 * @param cost the cost, 1 to 100 (Q262952), as it was read
 * @param scope where it is known (Q279404)
 */
public record SpaceNode(Space space, int cost, AddressSpaceScope scope) {

    public SpaceNode {
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(scope, "scope");
    }

    /** Returns the same space at another cost. */
    public SpaceNode withCost(int other) {
        return new SpaceNode(space, other, scope);
    }
}
