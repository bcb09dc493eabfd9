package org.exsite.routing.tests;

import static org.exsite.routing.tests.Org.space;
import static org.exsite.routing.tests.Traces.connectors;
import static org.exsite.routing.tests.Traces.end;
import static org.exsite.routing.tests.Traces.request;
import static org.exsite.routing.tests.Traces.text;
import static org.exsite.routing.tests.Traces.trace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.Mailbox;
import org.exsite.model.Site;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.query.Sites;
import org.exsite.routing.Routing;
import org.exsite.routing.gwart.Gwart;
import org.exsite.routing.trace.StepKind;
import org.exsite.routing.trace.Trace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Articles in which somebody changes a route, or adds one, and messages go another way. */
class ChangedRouteArticlesTest {

    private final Org org = new Org("ORG");

    @Test
    @DisplayName("Q230650: without its connected site or without the connector, messages for Arizona go by Florida")
    void messagesMoveToAnotherQueue() {
        Site houston = org.site("Houston");
        Site florida = org.site("Florida");
        Site arizona = org.site("Arizona");
        org.x400Connectors(houston, florida, 1);
        TcpX400Connector direct = org.x400To(houston, arizona, 100);
        org.x400To(arizona, houston, 100);
        org.x400Connectors(florida, arizona, 1);
        String to = Org.name(org.mailbox(arizona, "User")).toString();
        var toFlorida = Sites.connectors(houston).getFirst();
        assertEquals(List.of("X400 to Arizona"), connectors(trace(org, request(houston, to, toFlorida))));

        direct.getConnectedSites().getFirst().setSite("Nowhere");
        direct.getConnectedSites().getFirst().setAddress(null);
        Trace invalid = trace(org, houston, to);
        assertEquals("DELIVERED ARIZONA1", end(invalid), text(invalid));
        assertEquals(List.of("X400 to Florida", "X400 to Arizona"), connectors(invalid));
        assertEquals("EXPIRED HOUSTON1", end(trace(org, request(houston, to, toFlorida))), "no other queue");
        Sites.container(houston, Sites.CONNECTIONS).getChildren().remove(direct);
        assertEquals(List.of("X400 to Florida", "X400 to Arizona"), connectors(trace(org, houston, to)));
    }

    @Test
    @DisplayName("Q169117: with a space for Internet mail the MS Mail connector gets a share of it")
    void internetMailBySharedSpaces() {
        Site site = org.site("TRADE");
        org.internet(site, space("SMTP", "*", 1));
        AddressSpace wrong = space("SMTP", "*", 1);
        org.msMail(site, space("MS", "CA/TCAHQPO", 1), wrong);
        Trace shared = trace(org, site, "user1@domain1.com");
        assertTrue(shared.steps().stream().anyMatch(step -> step.kind() == StepKind.REMARK
                && step.arguments().contains(2)), text(shared));
        wrong.setType("MS");
        wrong.setAddress("CA/OTHERPO");
        Trace trace = trace(org, site, "user1@domain1.com");
        assertEquals("LEFT Internet Mail Service (TRADE1)", end(trace), text(trace));
        assertTrue(trace.steps().stream().noneMatch(step -> step.kind() == StepKind.REMARK), text(trace));
    }

    @Test
    @DisplayName("Q176518: an address space that is deleted in one site leaves the table of the other")
    void deletedRoutesLeaveOtherTables() {
        Site one = org.site("Site1");
        Site two = org.site("Site2");
        org.siteConnectors(one, two, 1);
        TcpX400Connector connector = org.x400(one, "Telco", space("X400", "c=GB;", 1));
        Routing before = Routing.of(org.organization);
        String line = "X400,c=GB;,2,Site Connector (Site1),Telco,";
        assertTrue(Gwart.text(before.table(Org.name(two)).orElseThrow()).contains(line));
        assertSame(before, before.after(org.organization));
        connector.getAddressSpaces().clear();
        Routing after = before.after(org.organization);
        assertNotSame(before, after);
        assertTrue(!Gwart.text(after.table(Org.name(two)).orElseThrow()).contains("c=GB"));
    }

    @Test
    @DisplayName("Q239228: with services restricted to their sites each site sends by its own, as the fixed version does")
    void restrictedServicesOfTwoSites() {
        Site one = org.site("One");
        Site two = org.site("Two");
        org.siteConnectors(one, two, 1);
        org.replicate(one, two);
        org.internet(one, space("SMTP", "*", 50, AddressSpaceScope.SITE));
        org.internet(two, space("SMTP", "*", 1, AddressSpaceScope.SITE));
        assertEquals("LEFT Internet Mail Service (ONE1)", end(trace(org, one, "a@x.com")));
        assertEquals("LEFT Internet Mail Service (TWO1)", end(trace(org, two, "a@x.com")));
    }

    @Test
    @DisplayName("Q169159: a wildcard for the country takes all X.400 recipients that are not local")
    void wildcardForTheCountry() {
        Site site = org.site("Site");
        org.x400(site, "Foreign", space("X400", "c=*", 1));
        Mailbox user = org.mailbox(site, "User");
        assertEquals("LEFT Foreign",
                end(trace(org, site, "[x400:c=us;a=attmail;p=organization;o=locale;s=lastname;g=firstname]")));
        assertEquals("DELIVERED SITE1", end(trace(org, site, user.getProxyAddresses().stream()
                .filter(address -> address.isType("X400")).findFirst().orElseThrow().toString())));
    }
}
