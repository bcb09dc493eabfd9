package org.exsite.ui.routing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.Routing;

/**
 * What somebody supposes in order to see what would become of the routes: nothing of it is written into the model.
 *
 * @param down the names of connectors and servers that are supposed to be down
 * @param costs the costs that connectors are supposed to have
 */
record WhatIf(Set<DistinguishedName> down, Map<DistinguishedName, Integer> costs) {

    /** Everything as the model has it. */
    static final WhatIf NOTHING = new WhatIf(Set.of(), Map.of());

    WhatIf {
        down = Set.copyOf(down);
        costs = Map.copyOf(costs);
    }

    boolean isNothing() {
        return down.isEmpty() && costs.isEmpty();
    }

    /** Supposes that something is down that was up, or the other way round. */
    WhatIf toggle(DistinguishedName name) {
        Set<DistinguishedName> next = new HashSet<>(down);
        if (!next.remove(name)) {
            next.add(name);
        }
        return new WhatIf(next, costs);
    }

    /** Supposes another cost of a connector. */
    WhatIf withCost(DistinguishedName connector, int cost) {
        Map<DistinguishedName, Integer> next = new HashMap<>(costs);
        next.put(connector, cost);
        return new WhatIf(down, next);
    }

    /** Returns the costs alone: what is down a message finds out on its way, and goes round it. */
    WhatIf costsOnly() {
        return new WhatIf(Set.of(), costs);
    }

    /** Returns the routing that there would be. */
    Routing apply(Routing routing) {
        Routing supposed = routing;
        for (Map.Entry<DistinguishedName, Integer> cost : costs.entrySet()) {
            supposed = supposed.withCost(cost.getKey(), cost.getValue());
        }
        return supposed.without(down);
    }
}
