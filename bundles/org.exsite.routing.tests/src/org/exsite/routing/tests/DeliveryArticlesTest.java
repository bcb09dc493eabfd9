package org.exsite.routing.tests;

import static org.exsite.routing.tests.Org.space;
import static org.exsite.routing.tests.Traces.end;
import static org.exsite.routing.tests.Traces.request;
import static org.exsite.routing.tests.Traces.servers;
import static org.exsite.routing.tests.Traces.text;
import static org.exsite.routing.tests.Traces.trace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.exsite.model.DistributionList;
import org.exsite.model.DomainRule;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.routing.trace.StepKind;
import org.exsite.routing.trace.Trace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Distribution lists, limits, restrictions and missing addresses on the way, as the articles have them. */
class DeliveryArticlesTest {

    private final Org org = new Org("ORG");

    @Test
    @DisplayName("Q185194: the bridgehead of the list's site expands it")
    void listIsExpandedInItsSite() {
        Site one = org.site("Site1");
        Site two = org.site("Site2", "BRIDGE", "OTHER");
        org.siteConnector(one, two, 1);
        org.siteConnector(two, one, 1);
        DistributionList list = org.list(two, "List", org.mailbox(one, "One"), org.mailbox(two, "Two"));
        Trace trace = trace(org, one, Org.name(list).toString());
        assertEquals(List.of("SITE11", "BRIDGE"), servers(trace), text(trace));
        assertEquals(List.of("DELIVERED SITE11", "DELIVERED BRIDGE"), trace.branches().stream().map(Traces::end).toList());
        assertTrue(trace.isGood());
    }

    @Test
    @DisplayName("Q185194: an MTA that expands lists of other sites does so")
    void listIsExpandedHere() {
        Site one = org.site("Site1");
        Site two = org.site("Site2");
        org.siteConnectors(one, two, 1);
        Org.mta(Org.server(one)).setExpandListsLocally(true);
        DistributionList list = org.list(two, "List", org.mailbox(two, "Two"));
        Trace trace = trace(org, one, Org.name(list).toString());
        assertEquals(List.of("SITE11"), servers(trace), text(trace));
        assertEquals(List.of("SITE11", "SITE21"), servers(trace.branches().getFirst()));
    }

    @Test
    @DisplayName("Q185194: the expansion server of a list expands it, whatever MTAs are told")
    void expansionServer() {
        Site one = org.site("Site1");
        Site two = org.site("Site2", "BRIDGE", "EXPANDER");
        org.siteConnectors(one, two, 1);
        Org.mta(Org.server(one)).setExpandListsLocally(true);
        DistributionList list = org.list(two, "List", org.mailbox(two, "Two"));
        list.setHomeMTA(Org.name(Org.mta(Sites.servers(two).get(1))));
        Trace trace = trace(org, one, Org.name(list).toString());
        assertEquals(List.of("SITE11", "BRIDGE", "EXPANDER"), servers(trace), text(trace));
        assertEquals(List.of("EXPANDER"), trace.steps().stream().filter(step -> step.kind() == StepKind.EXPANDED)
                .map(step -> step.place().value()).toList());
    }

    @Test
    @DisplayName("Q154537: without its expansion server a list ends in congestion")
    void expansionServerIsGone() {
        Site one = org.site("Site1");
        DistributionList list = org.list(one, "List", org.mailbox(one, "One"));
        list.setHomeMTA(DistinguishedName.parse(
                "/o=ORG/ou=Site1/cn=Configuration/cn=Servers/cn=GONE/cn=Microsoft MTA"));
        assertEquals("CONGESTION List", end(trace(org, one, Org.name(list).toString())));
    }

    @Test
    void listsThatHoldEachOtherEnd() {
        Site one = org.site("Site1");
        DistributionList inner = org.list(one, "Inner", org.mailbox(one, "One"));
        DistributionList outer = org.list(one, "Outer", inner);
        inner.getMembers().add(Org.name(outer));
        Trace trace = trace(org, one, Org.name(outer).toString());
        assertEquals(List.of("DELIVERED SITE11", "DROPPED SITE11"), trace.ends().map(Traces::end).toList(), text(trace));
    }

    @Test
    void membersThatAreNotFollowedAreCounted() {
        Site one = org.site("Site1");
        DistributionList list = org.list(one, "List", org.mailbox(one, "One"), org.mailbox(one, "Two"));
        Trace trace = trace(org, request(one, Org.name(list).toString()).maxBranches(1));
        assertEquals(1, trace.branches().size());
        assertTrue(trace.steps().stream().anyMatch(step -> step.key().equals("step.notFollowed")), text(trace));
    }

    @Test
    @DisplayName("Q173510: a message that is too large for a list comes back before the list is expanded")
    void listLimit() {
        Site one = org.site("Site1");
        DistributionList list = org.list(one, "Test", org.mailbox(one, "One"));
        list.setIncomingMessageSizeLimit(25);
        assertEquals("TOO_LARGE Test", end(trace(org, request(one, Org.name(list).toString()).size(50))));
        assertEquals("SPLIT SITE11", end(trace(org, request(one, Org.name(list).toString()).size(25))));
    }

    @Test
    @DisplayName("Q241632: who may write to a list need not be allowed to write to a list in it")
    void nestedListIsRestricted() {
        Site one = org.site("Site1");
        Mailbox sender = org.mailbox(one, "Sender");
        Mailbox boss = org.mailbox(one, "Boss");
        DistributionList inner = org.list(one, "Inner", boss);
        inner.getAcceptMessagesFrom().add(Org.name(boss));
        DistributionList outer = org.list(one, "Outer", inner, sender);
        Trace trace = trace(org, sender, Org.name(outer).toString());
        assertEquals(List.of("RESTRICTED Inner", "DELIVERED SITE11"), trace.ends().map(Traces::end).toList(), text(trace));
        assertFalse(trace.isGood());
        assertTrue(trace(org, boss, Org.name(outer).toString()).isGood());
    }

    @Test
    void membersOfListsAreAcceptedOrRejected() {
        Site one = org.site("Site1");
        Mailbox sender = org.mailbox(one, "Sender");
        DistributionList inner = org.list(one, "Inner", sender);
        DistributionList staff = org.list(one, "Staff", inner);
        Mailbox boss = org.mailbox(one, "Boss");
        boss.getAcceptMessagesFromLists().add(Org.name(staff));
        assertEquals("DELIVERED SITE11", end(trace(org, sender, Org.name(boss).toString())));
        assertEquals("RESTRICTED Boss", end(trace(org, boss, Org.name(boss).toString())));
        boss.getRejectMessagesFromLists().add(Org.name(inner));
        assertEquals("RESTRICTED Boss", end(trace(org, sender, Org.name(boss).toString())));
    }

    @Test
    @DisplayName("Q263709: a mailbox server that only passes the message on refuses it for its size")
    void limitOfAnMtaOnTheWay() {
        Site a = org.site("SiteA");
        Site b = org.site("SiteB", "CONNECT", "MAIL");
        Server connect = Sites.servers(b).get(0);
        Server mail = Sites.servers(b).get(1);
        Org.mta(mail).setMessageSizeLimit(100);
        org.internet(connect, space("SMTP", "*", 1));
        var connector = org.siteConnector(a, b, 1);
        connector.getTargetServers().get(0).setCost(2);
        Trace trace = trace(org, request(a, "a@x.com").size(200));
        assertEquals("TOO_LARGE MAIL", end(trace), text(trace));
        connector.getTargetServers().removeLast();
        assertEquals("LEFT Internet Mail Service (CONNECT)", end(trace(org, request(a, "a@x.com").size(200))));
    }

    @Test
    @DisplayName("Q160534: what is too large for the connectors of all sites goes round between the sites")
    void sizeLimitsMakeALoop() {
        Site[] sites = {org.site("A"), org.site("B"), org.site("C")};
        for (int i = 0; i < 3; i++) {
            org.x400Connectors(sites[i], sites[(i + 1) % 3], 1);
            org.msMail(sites[i], space("MS", "NET/PO", 1)).setMessageSizeLimit(100);
        }
        assertEquals("LEFT MS Mail Connector (A1)", end(trace(org, request(sites[0], "MS:NET/PO/BOB").size(100))));
        Trace trace = trace(org, request(sites[0], "MS:NET/PO/BOB").size(101));
        assertEquals("LOOP", trace.outcome().reason().orElseThrow().name(), text(trace));
        assertEquals("Q160534", trace.outcome().article().orElseThrow());
    }

    @Test
    @DisplayName("Q160534: without another way the message comes back at once")
    void sizeLimitWithoutAnotherWay() {
        Site a = org.site("A");
        org.msMail(a, space("MS", "NET/PO", 1)).setMessageSizeLimit(100);
        assertEquals("TOO_LARGE MS Mail Connector (A1)", end(trace(org, request(a, "MS:NET/PO/BOB").size(101))));
    }

    @Test
    @DisplayName("Q257264: the limit of an Internet Mail Service, and that of a domain after it")
    void internetMailLimits() {
        Site a = org.site("A");
        InternetMailService service = org.internet(a, space("SMTP", "*", 1));
        service.setMessageSizeLimit(500);
        DomainRule rule = Org.FACTORY.createDomainRule();
        rule.setDomain("test.com");
        rule.setMessageSizeLimit(50);
        service.getDomainRules().add(rule);
        assertEquals("TOO_LARGE Internet Mail Service (A1)", end(trace(org, request(a, "user@test.com").size(60))));
        assertEquals("LEFT Internet Mail Service (A1)", end(trace(org, request(a, "user@other.com").size(60))));
        Trace trace = trace(org, request(a, "user@other.com").size(600));
        assertEquals("TOO_LARGE Internet Mail Service (A1)", end(trace));
        assertEquals("Q257264", trace.outcome().article().orElseThrow());
    }

    @Test
    @DisplayName("Q155104: without X.400 addresses mail gets no farther than the own server")
    void missingX400Address() {
        Site a = org.site("A", "A1", "A2");
        Mailbox smith = org.mailbox(Sites.servers(a).get(0), "John Smith");
        Mailbox neighbour = org.mailbox(Sites.servers(a).get(0), "Neighbour");
        Mailbox other = org.mailbox(Sites.servers(a).get(1), "Other");
        smith.getProxyAddresses().clear();
        assertEquals("DELIVERED A1", end(trace(org, smith, Org.name(neighbour).toString())));
        assertEquals("NO_ADDRESS John Smith", end(trace(org, smith, Org.name(other).toString())));
        assertEquals("NO_ADDRESS John Smith", end(trace(org, other, Org.name(smith).toString())));
    }

    @Test
    @DisplayName("Q241868: limits of mailboxes for what they send and get")
    void mailboxLimits() {
        Site a = org.site("A");
        Mailbox sender = org.mailbox(a, "Sender");
        Mailbox receiver = org.mailbox(a, "Receiver");
        sender.setOutgoingMessageSizeLimit(50);
        receiver.setIncomingMessageSizeLimit(20);
        assertEquals("TOO_LARGE Sender", end(trace(org, request(sender, Org.name(receiver).toString()).size(51))));
        assertEquals("TOO_LARGE Receiver", end(trace(org, request(sender, Org.name(receiver).toString()).size(50))));
        assertEquals("DELIVERED A1", end(trace(org, request(sender, Org.name(receiver).toString()).size(20))));
    }

    @Test
    @DisplayName("Q271545: a server that is down gets nothing until the message expires")
    void serverIsDown() {
        Site a = org.site("A", "A1", "A2");
        Mailbox other = org.mailbox(Sites.servers(a).get(1), "Other");
        assertEquals("EXPIRED A2", end(trace(org, request(Sites.servers(a).get(0), Org.name(other).toString(),
                Sites.servers(a).get(1)))));
    }

    @Test
    void aSiteConnectorUsesAnotherTargetServer() {
        Site a = org.site("A");
        Site b = org.site("B", "B1", "B2");
        org.siteConnectors(a, b, 1);
        Mailbox user = org.mailbox(Sites.servers(b).get(1), "User");
        assertEquals(List.of("A1", "B1", "B2"), servers(trace(org, a, Org.name(user).toString())));
        assertEquals(List.of("A1", "B2"),
                servers(trace(org, request(a, Org.name(user).toString(), Sites.servers(b).get(0)))));
    }

    @Test
    void alternateRecipientsAreFollowed() {
        Site a = org.site("A");
        Mailbox one = org.mailbox(a, "One");
        Mailbox two = org.mailbox(a, "Two");
        one.setAlternateRecipient(Org.name(two));
        assertEquals("Delivered to Two on A1", trace(org, a, Org.name(one).toString()).outcome().text());
        one.setDeliverToBoth(true);
        assertEquals(List.of("Delivered to One on A1", "Delivered to Two on A1"),
                trace(org, a, Org.name(one).toString()).ends().map(end -> end.outcome().text()).toList());
        two.setAlternateRecipient(Org.name(one));
        one.setDeliverToBoth(false);
        assertEquals("LOOP A1", end(trace(org, a, Org.name(one).toString())));
    }
}
