package org.exsite.routing.tests;

import static org.exsite.routing.tests.Org.space;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;

import org.exsite.model.Connector;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.routing.Routing;
import org.exsite.routing.space.Section;
import org.exsite.routing.table.TableComparison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moves or is lost when a connector or server is down or a cost changes. */
class TableComparisonTest {

    private final Org org = new Org("ORG");
    private Site a;
    private Site b;
    private Connector cheap;
    private Connector dear;

    @BeforeEach
    void build() {
        a = org.site("A", "A1", "A2");
        b = org.site("B");
        cheap = org.x400(Sites.servers(a).get(0), "Cheap", space("X400", "c=GB;", 1), space("X400", "c=FR;", 1));
        dear = org.x400(Sites.servers(a).get(1), "Dear", space("X400", "c=GB;", 9));
        org.siteConnectors(a, b, 1);
    }

    @Test
    void withoutAConnectorSpacesMoveOrAreLost() {
        assertEquals(List.of("LOST X400:c=FR;", "MOVED X400:c=GB;"), changes(a, cheap.getDistinguishedName()));
        assertEquals(List.of("LOST X400:c=FR;", "REROUTED X400:c=GB;"), changes(b, cheap.getDistinguishedName()));
        assertEquals(List.of("ALTERNATIVES X400:c=GB;"), changes(a, dear.getDistinguishedName()));
    }

    @Test
    void withoutAServerItsConnectorsAreMissing() {
        assertEquals(List.of("LOST X400:c=FR;", "MOVED X400:c=GB;"),
                changes(a, Sites.servers(a).get(0).getDistinguishedName()));
    }

    @Test
    void aSiteConnectorNeedsOneOfItsServersAtTheOtherEnd() {
        Server a1 = Sites.servers(a).get(0);
        Server a2 = Sites.servers(a).get(1);
        Routing routing = Routing.of(org.organization);
        assertEquals(1, routing.without(Set.of(Org.name(a1))).table(Org.name(b)).orElseThrow().section(
                Section.EX).size());
        assertEquals(0, routing.without(Set.of(Org.name(a1), Org.name(a2))).table(Org.name(b)).orElseThrow()
                .entries().size());
    }

    @Test
    void atAnotherCostSpacesMove() {
        Routing routing = Routing.of(org.organization);
        assertEquals(List.of("COST X400:c=FR;", "MOVED X400:c=GB;"),
                texts(routing, routing.withCost(cheap.getDistinguishedName(), 50), a));
    }

    @Test
    void aChangeThatRoutingDoesNotDependOnLeavesTheRoutingAsItIs() {
        Routing routing = Routing.of(org.organization);
        org.mailbox(a, "Somebody");
        Org.server(a).setVersion("5.5");
        assertSame(routing, routing.after(org.organization));
        dear.getAddressSpaces().getFirst().setCost(8);
        assertNotSame(routing, routing.after(org.organization));
        assertEquals(List.of("ALTERNATIVES X400:c=GB;"), texts(routing, routing.after(org.organization), a));
    }

    private List<String> changes(Site site, DistinguishedName down) {
        Routing routing = Routing.of(org.organization);
        return texts(routing, routing.without(Set.of(down)), site);
    }

    private static List<String> texts(Routing before, Routing after, Site site) {
        return TableComparison.of(before.table(Org.name(site)).orElseThrow(), after.table(Org.name(site)).orElseThrow())
                .stream().map(change -> change.kind() + " " + change.space()).toList();
    }
}
