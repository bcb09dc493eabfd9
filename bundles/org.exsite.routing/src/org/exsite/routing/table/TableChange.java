package org.exsite.routing.table;

import java.util.Objects;
import java.util.Optional;

import org.exsite.routing.RoutingMessages;
import org.exsite.routing.space.Space;

/**
 * A difference between two routing tables of a site: one space, and the best route to it before and after.
 *
 * @param kind what has changed
 * @param space the space
 * @param restriction who may use it
 * @param before the best route in the first table; empty if it has none
 * @param after the best route in the second table; empty if it has none
 */
public record TableChange(Kind kind, Space space, Restriction restriction, Optional<Route> before,
        Optional<Route> after) {

    /** What has changed for a space, the gravest first. */
    public enum Kind {
        /** The second table has no route any more. */
        LOST,
        /** Messages leave the site by another connector. */
        MOVED,
        /** Messages leave the site by the same connector, but go on by others. */
        REROUTED,
        /** The best way is the same, at another cost. */
        COST,
        /** The best route is the same, but others beside it have changed. */
        ALTERNATIVES,
        /** The first table has no route. */
        GAINED
    }

    public TableChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(restriction, "restriction");
    }

    /** Returns the difference in one line for people. */
    public String text() {
        return RoutingMessages.format("change." + kind, space, before.map(Route::path).orElse(""),
                before.map(Route::cost).orElse(0), after.map(Route::path).orElse(""), after.map(Route::cost).orElse(0));
    }
}
