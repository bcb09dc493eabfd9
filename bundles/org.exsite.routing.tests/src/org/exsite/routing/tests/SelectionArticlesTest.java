package org.exsite.routing.tests;

import static org.exsite.routing.tests.Org.space;
import static org.exsite.routing.tests.Traces.connectors;
import static org.exsite.routing.tests.Traces.end;
import static org.exsite.routing.tests.Traces.objects;
import static org.exsite.routing.tests.Traces.request;
import static org.exsite.routing.tests.Traces.servers;
import static org.exsite.routing.tests.Traces.text;
import static org.exsite.routing.tests.Traces.trace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.exsite.model.ActivationStyle;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.TransferMode;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.query.Sites;
import org.exsite.routing.RoutingOptions;
import org.exsite.routing.trace.StepKind;
import org.exsite.routing.trace.Trace;
import org.exsite.routing.trace.TraceRequest;
import org.exsite.routing.trace.UnknownPlaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which entry wins, and which of its connectors is chosen, as the articles about route selection say. */
class SelectionArticlesTest {

    private static final String TO = "X400:c=GB;a=Telco;s=Doe;";

    private final Org org = new Org("ORG");
    private Site site;
    private Server first;
    private Server second;

    @BeforeEach
    void build() {
        site = org.site("A", "A1", "A2");
        first = Sites.servers(site).get(0);
        second = Sites.servers(site).get(1);
    }

    @Test
    @DisplayName("Q152471, Q193322: mail takes the route with the star, although that with the blank is cheaper")
    void starBeforeBlank() {
        org.internet(first, space("SMTP", "", 1));
        org.internet(second, space("SMTP", "*", 99));
        Trace trace = trace(org, first, "user@microsoft.com");
        assertEquals("LEFT Internet Mail Service (A2)", end(trace), text(trace));
        assertEquals(List.of("Internet Mail Service (A1)"), objects(trace, StepKind.ENTRY_LOST));
    }

    @Test
    @DisplayName("Q229961: exact before wildcard before partial before blank; more literal characters win")
    void bestMatchWins() {
        List<String> patterns = List.of("userz@microsoft.com", "*@microsoft.com", "*", "userz@com", "");
        for (String pattern : patterns) {
            org.internet(first, space("SMTP", pattern, 1)).setName("IMS " + pattern);
        }
        for (int i = 0; i < patterns.size(); i++) {
            assertEquals("LEFT IMS " + patterns.get(i), end(trace(org, first, "userz@microsoft.com")));
            Sites.container(site, Sites.CONNECTIONS).getChildren().remove(0);
        }
        assertEquals("UNRECOGNIZED A1", end(trace(org, first, "userz@microsoft.com")));
    }

    @Test
    @DisplayName("Q229961: the domain alone, with or without an at sign, takes no address in it")
    void domainAloneDoesNotMatch() {
        org.internet(first, space("SMTP", "company.com", 1), space("SMTP", "@company.com", 1));
        assertEquals("UNRECOGNIZED A1", end(trace(org, first, "user@company.com")));
        Sites.connectors(site).getFirst().getAddressSpaces().add(space("SMTP", "*@company.com", 1));
        assertEquals("LEFT Internet Mail Service (A1)", end(trace(org, first, "user@company.com")));
    }

    @Test
    @DisplayName("Q229961: rerouting tries the connectors of the same space and never another space")
    void reroutingKeepsTheSpace() {
        TcpX400Connector one = org.x400(first, "One", space("X400", "c=GB;a=Telco;", 1));
        TcpX400Connector two = org.x400(second, "Two", space("X400", "c=GB;a=Telco;", 5));
        org.x400(first, "All", space("X400", "c=*", 1));
        assertEquals("LEFT Two", end(trace(org, request(first, TO, one))));
        Trace trace = trace(org, request(first, TO, one, two));
        assertEquals("EXPIRED A1", end(trace), text(trace));
        assertEquals(List.of("One", "Two"), objects(trace, StepKind.REROUTED));
    }

    @Test
    @DisplayName("Q193322 step 1: the connector by which the message came in is eliminated")
    void inboundConnectorIsEliminated() {
        Site b = org.site("B");
        org.x400Connectors(site, b, 1);
        Sites.connectors(b).getFirst().getAddressSpaces().add(space("X400", "c=GB;", 1));
        Sites.connectors(site).getFirst().getAddressSpaces().add(space("X400", "c=GB;", 1));
        org.x400(first, "Out", space("X400", "c=GB;", 50));
        Trace trace = trace(org, b, TO);
        assertEquals("LEFT Out", end(trace), text(trace));
        assertTrue(objects(trace, StepKind.ELIMINATED).contains("X400 to B"), text(trace));
    }

    @Test
    @DisplayName("Q193322 steps 2 and 4: a connector that has failed is tried after those that have not")
    void connectorThatFailedIsTriedLater() {
        TcpX400Connector cheap = org.x400(first, "Cheap", space("X400", "c=GB;", 1));
        org.x400(first, "Dear", space("X400", "c=GB;", 90));
        assertEquals("LEFT Cheap", end(trace(org, first, TO)));
        assertEquals("LEFT Dear", end(trace(org, request(first, TO, cheap))));
    }

    @Test
    @DisplayName("Q193322 step 3: the connector that connects soonest, whatever it costs")
    void soonestActivation() {
        activate(org.x400(first, "Remote", space("X400", "c=GB;", 1)), ActivationStyle.REMOTE_INITIATED);
        TcpX400Connector never = activate(org.x400(first, "Never", space("X400", "c=GB;", 2)), ActivationStyle.NEVER);
        TcpX400Connector later = activate(org.x400(first, "Later", space("X400", "c=GB;", 3)),
                ActivationStyle.SELECTED_TIMES);
        later.setActivationSchedule(ActivationSchedule.of("8" + "0".repeat(167)));
        TcpX400Connector now = activate(org.x400(first, "Now", space("X400", "c=GB;", 4)), ActivationStyle.ALWAYS);
        assertEquals("LEFT Now", end(trace(org, first, TO)));
        assertEquals("LEFT Later", end(trace(org, request(first, TO, now))));
        assertEquals("EXPIRED Never", end(trace(org, request(first, TO, now, later))));
        assertEquals("LEFT Remote", end(trace(org, request(first, TO, now, later, never))));
    }

    @Test
    @DisplayName("Q193322 step 3: at its selected time a connector is active like any other")
    void selectedTimes() {
        TcpX400Connector selected = activate(org.x400(first, "Selected", space("X400", "c=GB;", 1)),
                ActivationStyle.SELECTED_TIMES);
        selected.setActivationSchedule(ActivationSchedule.of("8" + "0".repeat(167)));
        org.x400(first, "Always", space("X400", "c=GB;", 9));
        TraceRequest request = request(first, TO);
        assertEquals("LEFT Selected", end(trace(org, request.at(LocalDateTime.of(2000, 1, 2, 0, 14)))));
        assertEquals("LEFT Always", end(trace(org, request.at(LocalDateTime.of(2000, 1, 2, 0, 15)))));
    }

    @Test
    @DisplayName("Q193322 step 6: the lowest cost; Q262952: cost 100 when all others fail")
    void lowestCost() {
        TcpX400Connector one = org.x400(second, "One", space("X400", "c=GB;", 1));
        TcpX400Connector fifty = org.x400(second, "Fifty", space("X400", "c=GB;", 50));
        org.x400(first, "Hundred", space("X400", "c=GB;", 100));
        assertEquals("LEFT One", end(trace(org, first, TO)));
        assertEquals("LEFT Fifty", end(trace(org, request(first, TO, one))));
        assertEquals("LEFT Hundred", end(trace(org, request(first, TO, one, fifty))));
    }

    @Test
    @DisplayName("Q193322 step 7: a connector of the own server before one of another")
    void localBeforeRemote() {
        org.x400(first, "First", space("X400", "c=GB;", 1));
        org.x400(second, "Second", space("X400", "c=GB;", 1));
        assertEquals(List.of("First"), connectors(trace(org, first, TO)));
        Trace trace = trace(org, second, TO);
        assertEquals(List.of("Second"), connectors(trace), text(trace));
        assertEquals(List.of("A2"), servers(trace));
    }

    @Test
    @DisplayName("Q166567: with least cost routes only the MTA stays with the lowest cost, unless that is inactive")
    void leastCostRoutesOnly() {
        RoutingOptions options = RoutingOptions.DEFAULT.withLeastCostOnly(true);
        TcpX400Connector cheap = org.x400(first, "Cheap", space("X400", "c=GB;", 1));
        org.x400(first, "Dear", space("X400", "c=GB;", 90));
        assertEquals("EXPIRED Cheap", end(trace(org, request(first, TO, cheap), options)));
        activate(cheap, ActivationStyle.SELECTED_TIMES);
        cheap.setActivationSchedule(ActivationSchedule.of("8" + "0".repeat(167)));
        assertEquals("LEFT Dear", end(trace(org, request(first, TO).at(LocalDateTime.of(2000, 1, 3, 9, 0)), options)));
    }

    @Test
    @DisplayName("Q184662: with the server of the cheap connector down mail takes the connector of the own server")
    void reroutedToTheOwnServer() {
        org.x400(first, "X400 on A", space("X400", "", 1));
        org.x400(second, "X400 on B", space("X400", "", 90));
        assertEquals("LEFT X400 on A", end(trace(org, second, TO)));
        Trace trace = trace(org, request(second, TO, first));
        assertEquals("LEFT X400 on B", end(trace), text(trace));
        assertEquals(List.of("A2"), servers(trace));
    }

    @Test
    @DisplayName("Q187915: a message from a gateway takes the equal route and not the way back")
    void doesNotGoBackToWhereItCameFrom() {
        Site b = org.site("B");
        org.x400Connectors(site, b, 1);
        Sites.connectors(site).getFirst().getAddressSpaces().add(space("X400", "c=*", 1));
        org.x400(first, "Other", space("X400", "c=*", 1));
        Sites.connectors(b).getFirst().getAddressSpaces().add(space("X400", "c=*", 1));
        assertEquals("LEFT Other", end(trace(org, b, TO)));
    }

    @Test
    @DisplayName("Where a site is named, its first server that works takes the message; one that is down takes none")
    void beginsAtAServerThatWorks() {
        org.internet(second, space("SMTP", "*", 1));
        Trace other = trace(org, request(site, "user@microsoft.com", first));
        assertEquals(List.of("A2"), servers(other), text(other));
        assertEquals("LEFT Internet Mail Service (A2)", end(other), text(other));
        Trace none = trace(org, request(first, "user@microsoft.com", first));
        assertEquals("STUCK A1", end(none), text(none));
    }

    @Test
    @DisplayName("Q271545: the MTA takes nothing back from an Internet Mail Service that is down")
    void gatewaysKeepWhatWaits() {
        var cheap = org.internet(first, space("SMTP", "*", 1));
        org.internet(second, space("SMTP", "*", 50));
        assertEquals("STUCK Internet Mail Service (A1)", end(trace(org, request(first, "a@x.com", cheap))));
        assertEquals("LEFT Internet Mail Service (A2)", end(trace(org, request(second, "a@x.com", first))),
                "what waits for another MTA is taken back");
    }

    @Test
    @DisplayName("Q234639: users of a location use the Internet Mail Service of their location and no other")
    void locations() {
        first.setLocation("Location 1");
        second.setLocation("Location 2");
        Server third = org.server(site, "A3");
        org.internet(first, space("SMTP", "*", 1, AddressSpaceScope.LOCATION));
        org.internet(second, space("SMTP", "*", 1, AddressSpaceScope.LOCATION));
        assertEquals("LEFT Internet Mail Service (A1)", end(trace(org, first, "a@x.com")));
        assertEquals("LEFT Internet Mail Service (A2)", end(trace(org, second, "a@x.com")));
        assertEquals("UNRECOGNIZED A3", end(trace(org, third, "a@x.com")));
        third.setLocation("location 2");
        assertEquals("LEFT Internet Mail Service (A2)", end(trace(org, third, "a@x.com")));
    }

    @Test
    @DisplayName("Q238719, Q285090, Q295749: mail waits for a service that is set to inbound only, and nobody is told")
    void inboundOnly() {
        var service = org.internet(first, space("SMTP", "*", 1));
        service.setTransferMode(TransferMode.INBOUND_ONLY);
        org.internet(second, space("SMTP", "*", 10));
        assertEquals("STUCK Internet Mail Service (A1)", end(trace(org, first, "a@x.com")));
        service.getAddressSpaces().clear();
        assertEquals("LEFT Internet Mail Service (A2)", end(trace(org, first, "a@x.com")));
    }

    @Test
    @DisplayName("Q273945: servers that overlook the second organizational unit choose a wrong route")
    void secondOrganizationalUnit() {
        org.x400(first, "One", space("X400", "c=US;a= ;p=X;o=O;ou1=U;ou2=One;", 1));
        org.x400(first, "Two", space("X400", "c=US;a= ;p=X;o=O;ou1=U;ou2=Two;", 2));
        TraceRequest request = request(first, "X400:c=US;a= ;p=X;o=O;ou1=U;ou2=Two;s=Doe;");
        assertEquals("LEFT Two", end(trace(org, request)));
        assertEquals("LEFT One", end(trace(org, request, RoutingOptions.DEFAULT.withIgnoreSecondUnit(true))));
    }

    @Test
    @DisplayName("Q221699: an exact X.400 space wins before a generic one, whatever they cost")
    void exactX400SpaceBeforeGeneric() {
        org.x400(first, "Generic", space("X400", "c=*", 1));
        org.x400(first, "Exact", space("X400", "c=GB;a=Telco;", 99));
        assertEquals("LEFT Exact", end(trace(org, first, TO)));
        assertEquals("LEFT Generic", end(trace(org, first, "X400:c=GB;a=Other;s=Doe;")));
    }

    @Test
    void equalConnectorsShareTheMessages() {
        org.x400(first, "One", space("X400", "c=GB;", 1));
        org.x400(first, "Two", space("X400", "c=GB;", 1));
        Trace trace = trace(org, first, TO);
        assertEquals("LEFT One", end(trace));
        assertTrue(trace.steps().stream().anyMatch(step -> step.key().equals("step.shared")), text(trace));
    }

    @Test
    void nothingIsKnownOfASenderWhoIsNotThere() {
        assertThrows(UnknownPlaceException.class,
                () -> trace(org, TraceRequest.to("a@x.com").from(Org.name(site).child("Nobody"))));
        assertEquals(Set.of(), TraceRequest.to("a").down());
    }

    private static TcpX400Connector activate(TcpX400Connector connector, ActivationStyle style) {
        connector.setActivationStyle(style);
        return connector;
    }
}
