package org.exsite.routing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.Routing;
import org.exsite.routing.RoutingOptions;
import org.exsite.routing.gwart.Gwart;
import org.exsite.routing.gwart.GwartDifference;
import org.exsite.routing.gwart.GwartParser;
import org.exsite.routing.network.Network;
import org.exsite.routing.table.Route;
import org.exsite.routing.table.RoutingTable;
import org.junit.jupiter.api.Test;

/** What is true of the tables of any organization. */
class TablePropertiesTest {

    private static final RoutingOptions SCAN = RoutingOptions.DEFAULT.withScanRecipients(true);

    @Test
    void theOrderOfObjectsDoesNotMatter() {
        RandomOrganizations.tried(100).checkAssert(seed -> {
            Org org = RandomOrganizations.of(seed);
            List<RoutingTable> tables = Routing.of(org.organization, SCAN).tables();
            RandomOrganizations.shuffle(org.organization, new Random(seed));
            assertEquals(tables, Routing.of(org.organization, SCAN).tables());
        });
    }

    @Test
    void noRoutePassesASiteTwice() {
        RandomOrganizations.tried(100).checkAssert(seed -> {
            Routing routing = Routing.of(RandomOrganizations.of(seed).organization);
            for (RoutingTable table : routing.tables()) {
                table.entries().stream().flatMap(entry -> entry.routes().stream())
                        .forEach(route -> assertEquals(List.of(), passedTwice(route, routing.network()), route::path));
            }
        });
    }

    @Test
    void aConnectorOfTheSiteHasOneRouteForAnEntry() {
        RandomOrganizations.tried(100).checkAssert(seed -> {
            for (RoutingTable table : Routing.of(RandomOrganizations.of(seed).organization).tables()) {
                table.entries().forEach(entry -> assertEquals(entry.routes().size(),
                        entry.routes().stream().map(Route::first).distinct().count()));
            }
        });
    }

    @Test
    void theTextOfATableIsReadAgain() {
        RandomOrganizations.tried(100).checkAssert(seed -> {
            for (RoutingTable table : Routing.of(RandomOrganizations.of(seed).organization).tables()) {
                GwartParser.Content content = GwartParser.parse(Gwart.text(table).lines().toList());
                assertEquals(List.of(), content.unread());
                assertEquals(List.of(), GwartDifference.between(Gwart.lines(table), content.lines()));
            }
        });
    }

    /** Returns the sites whose connectors a route uses more than once. */
    private static List<DistinguishedName> passedTwice(Route route, Network network) {
        Set<DistinguishedName> passed = new HashSet<>();
        return route.hops().stream().map(hop -> network.sites().get(network.positionOf(hop.connector())).name())
                .filter(site -> !passed.add(site)).toList();
    }
}
