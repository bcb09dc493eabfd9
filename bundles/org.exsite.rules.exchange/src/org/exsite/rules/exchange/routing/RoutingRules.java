package org.exsite.rules.exchange.routing;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about where messages go: what cannot be reached, what is taken twice, what goes round. */
public final class RoutingRules {

    private RoutingRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new LeftProxySpace(),
                new ConnectedByDisplayName(),
                new ReplicationWithoutRoute(),
                new OneWayLink(),
                new SpaceLoop(),
                new HiddenSpace(),
                new OwnX400Space(),
                new SameX400Address(),
                new SecondUnitSpaces());
    }
}
