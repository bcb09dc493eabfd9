package org.exsite.routing.tests;

import static org.exsite.routing.tests.Org.space;
import static org.exsite.routing.tests.Traces.connectors;
import static org.exsite.routing.tests.Traces.end;
import static org.exsite.routing.tests.Traces.request;
import static org.exsite.routing.tests.Traces.servers;
import static org.exsite.routing.tests.Traces.text;
import static org.exsite.routing.tests.Traces.trace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.CcMailConnector;
import org.exsite.model.CustomRecipient;
import org.exsite.model.Mailbox;
import org.exsite.model.Site;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.routing.RoutingOptions;
import org.exsite.routing.network.Replication;
import org.exsite.routing.trace.Trace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of addresses in the organizations of the articles. */
class TraceArticlesTest {

    private static final RoutingOptions UNREPLICATED = RoutingOptions.DEFAULT.withReplication(Replication.CONFIGURED);

    private final Org org = new Org("ORG");

    @Test
    @DisplayName("Q133403: without an address space for the type the recipient is not recognized")
    void noAddressSpaceForTheType() {
        Site a = org.site("A");
        org.internet(a, space("SMTP", "*", 1));
        assertEquals("UNRECOGNIZED A1", end(trace(org, a, "PROFS:NODE(USER)")));
        assertEquals("LEFT Internet Mail Service (A1)", end(trace(org, a, "a@x.com")));
    }

    @Test
    @DisplayName("Q186235: a cc:Mail connector without an address space gets nothing, and with a star everything")
    void ccMail() {
        Site a = org.site("A");
        CcMailConnector connector = org.gateway(Org.FACTORY.createCcMailConnector(), "cc:Mail", Org.server(a));
        assertEquals("UNRECOGNIZED A1", end(trace(org, a, "[ccmail:Doe, Jane at PO]")));
        connector.getAddressSpaces().add(space("CCMAIL", "*", 1));
        assertEquals("LEFT cc:Mail (A1)", end(trace(org, a, "[ccmail:Doe, Jane at PO]")));
    }

    @Test
    @DisplayName("Q196793: with a space for one domain mail goes to that domain only")
    void oneDomain() {
        Site a = org.site("A");
        org.internet(a, space("SMTP", "*@microsoft.com", 1));
        assertEquals("LEFT Internet Mail Service (A1)", end(trace(org, a, "user@microsoft.com")));
        assertEquals("UNRECOGNIZED A1", end(trace(org, a, "user@example.com")));
    }

    @Test
    @DisplayName("Q182339: with the space * everything for the Internet goes out")
    void starTakesAllInternetMail() {
        Site a = org.site("A");
        org.internet(a, space("SMTP", "*", 1));
        assertEquals("LEFT Internet Mail Service (A1)", end(trace(org, a, "user@any.example")));
    }

    @Test
    @DisplayName("Q262112: a one-off is routed by its type first, and by the X.400 address around it if that fails")
    void oneOff() {
        Site a = org.site("Site");
        org.x400(a, "X400", space("X400", "c=*", 1));
        Org.share(a);
        Trace byX400 = trace(org, a, "user@microsoft.com");
        assertEquals("LEFT X400", end(byX400), text(byX400));
        assertTrue(Traces.articles(byX400).contains("Q262112"), text(byX400));

        org.internet(a, space("SMTP", "*", 100));
        assertEquals("LEFT Internet Mail Service (SITE1)", end(trace(org, a, "user@microsoft.com")));
    }

    @Test
    @DisplayName("Q262112: by the X.400 connector the message typically comes back and loops")
    void oneOffLoops() {
        Site a = org.site("SiteA");
        Site b = org.site("SiteB");
        org.x400To(a, b, 1).getAddressSpaces().add(space("X400", "c=*", 1));
        org.x400To(b, a, 1).getAddressSpaces().add(space("X400", "c=*", 1));
        Org.share(a);
        Trace trace = trace(org, a, "user@microsoft.com");
        assertEquals("LOOP SITEB1", end(trace), text(trace));
    }

    @Test
    @DisplayName("Q262116: a custom recipient is routed by its target first, then by its own X.400 address")
    void customRecipient() {
        Site a = org.site("Site");
        CustomRecipient someone = org.custom(a, "Someone", "SMTP:someone@microsoft.com");
        org.x400(a, "X400", space("X400", "c=*", 1));
        Org.share(a);
        Trace byX400 = trace(org, a, Org.name(someone).toString());
        assertEquals("LEFT X400", end(byX400), text(byX400));
        org.internet(a, space("SMTP", "*", 1));
        Trace byTarget = trace(org, a, Org.name(someone).toString());
        assertEquals("LEFT Internet Mail Service (SITE1)", end(byTarget), text(byTarget));
        assertEquals("LEFT Internet Mail Service (SITE1)", end(trace(org, a, "someone@microsoft.com")));
    }

    @Test
    @DisplayName("Q262124: one-offs get through, a custom recipient for a mailbox of the other site loops")
    void customRecipientLoopsOverX400() {
        Site a = org.site("SiteA");
        Site b = org.site("SiteB");
        org.internet(a, space("SMTP", "*", 1));
        connect(a, b, space("X400", Org.prefix(b), 1));
        connect(b, a, space("X400", Org.prefix(a), 1), space("SMTP", "*", 1));
        Mailbox jim = org.mailbox(a, "Jim");
        jim.getProxyAddresses().add(ProxyAddress.primary("SMTP", "jim@carlson.com"));
        CustomRecipient custom = org.custom(b, "Test2", "SMTP:jim@carlson.com");

        Trace oneOff = trace(org, request(b, "other@example.com"), UNREPLICATED);
        assertEquals("LEFT Internet Mail Service (SITEA1)", end(oneOff), text(oneOff));
        Trace loop = trace(org, request(b, Org.name(custom).toString()), UNREPLICATED);
        assertEquals("LOOP", loop.outcome().reason().orElseThrow().name(), text(loop));
        assertEquals("Q262124", loop.outcome().article().orElseThrow());

        custom.getProxyAddresses().removeLast();
        custom.setTargetAddress(jim.getProxyAddresses().getFirst());
        Trace x400 = trace(org, request(b, Org.name(custom).toString()), UNREPLICATED);
        assertEquals("DELIVERED SITEA1", end(x400), "resolved by X.400 as the default address: " + text(x400));
    }

    @Test
    @DisplayName("Q262124: with directory replication between the sites the message is delivered")
    void customRecipientWithReplication() {
        Site a = org.site("SiteA");
        Site b = org.site("SiteB");
        org.x400Connectors(a, b, 1);
        org.replicate(a, b);
        Mailbox jim = org.mailbox(a, "Jim");
        jim.getProxyAddresses().add(ProxyAddress.primary("SMTP", "jim@carlson.com"));
        Trace trace = trace(org, request(b, "jim@carlson.com"), UNREPLICATED);
        assertEquals("DELIVERED SITEA1", end(trace), text(trace));
    }

    @Test
    @DisplayName("Q279404: Internet mail of other sites leaves by the service of a site on the way, though that is scoped")
    void siteScope() {
        Site a = org.site("SiteA");
        Site b = org.site("SiteB");
        Site other = org.site("OtherSites");
        Site other2 = org.site("OtherSites2");
        org.internet(a, space("SMTP", "*", 1));
        org.internet(b, space("SMTP", "*", 1, AddressSpaceScope.SITE));
        org.siteConnectors(a, b, 1);
        org.x400Connectors(a, other, 1);
        org.x400Connectors(b, other2, 1);

        Trace trace = trace(org, other2, "user@microsoft.com");
        assertEquals("LEFT Internet Mail Service (SITEB1)", end(trace), text(trace));
        assertEquals(List.of("X400 to SiteB", "Internet Mail Service (SITEB1)"), connectors(trace));
        assertEquals("LEFT Internet Mail Service (SITEA1)", end(trace(org, other, "user@microsoft.com")));

        Sites.connectors(b).getFirst().getAddressSpaces().clear();
        assertEquals(List.of("OTHERSITES21", "SITEB1", "SITEA1"), servers(trace(org, other2, "user@microsoft.com")));
    }

    @Test
    @DisplayName("Q161947: with a LOCAL space on the site connector Internet mail goes to the LOCAL service of the "
            + "other site")
    void localSpaces() {
        Site a = org.site("SiteA");
        Site b = org.site("SiteB");
        org.siteConnectors(a, b, 1);
        org.internet(a, space("LOCAL", "SMTP:", 1));
        assertEquals("UNRECOGNIZED SITEB1", end(trace(org, b, "user@microsoft.com")));
        Sites.connectors(b).getFirst().getAddressSpaces().add(space("LOCAL", "SMTP:", 1));
        Trace trace = trace(org, b, "user@microsoft.com");
        assertEquals("LEFT Internet Mail Service (SITEA1)", end(trace), text(trace));
        assertEquals(List.of("SITEB1", "SITEA1"), servers(trace));
    }

    @Test
    @DisplayName("Q169672: without the route mail to the X.400 system comes back from one site and goes out from the other")
    void missingX400Route() {
        Site a = org.siteAt("A", "c=US;a=ABC;p=ABCMAIL;");
        Site b = org.siteAt("B", "c=US;a=ABC;p=ABCMAIL;");
        // dearer than the X.400 connector: at the same cost the two would share the messages (Q281587)
        org.siteConnectors(a, b, 2);
        org.x400(b, "X.400 System", space("X400", "c=US;a=ABC;p=ABCX400;", 1));
        String to = "X400:c=US;a=ABC;p=ABCX400;s=Smith;";
        RoutingOptions scan = RoutingOptions.DEFAULT.withScanRecipients(true);
        assertEquals("LEFT X.400 System", end(trace(org, request(a, to), scan)));
        Mailbox doe = org.mailbox(a, "Doe");
        doe.getProxyAddresses().add(ProxyAddress.secondary("X400", "c=US;a=ABC;p=ABCX400;s=Doe;g=John;"));
        assertEquals("UNRECOGNIZED A1", end(trace(org, request(a, to), scan)));
        assertEquals("LEFT X.400 System", end(trace(org, request(b, to), scan)));
    }

    @Test
    @DisplayName("Q180547: mail to a site whose addresses a recipient here also has comes back, unless the space is shared")
    void ambiguousSpace() {
        Site here = org.site("HERE");
        Site there = org.site("THERE");
        org.siteConnectors(here, there, 1);
        Mailbox doe = org.mailbox(there, "Doe");
        RoutingOptions scan = RoutingOptions.DEFAULT.withScanRecipients(true);
        String to = Org.name(doe).toString();
        assertEquals("DELIVERED THERE1", end(trace(org, request(here, to), scan)));
        org.mailbox(here, "Moved").getProxyAddresses()
                .add(ProxyAddress.secondary("X400", Org.prefix(there) + "s=Moved;"));
        assertEquals("AMBIGUOUS Doe", end(trace(org, request(here, to), scan)));
        Org.share(here);
        assertEquals("DELIVERED THERE1", end(trace(org, request(here, to), scan)));
    }

    @Test
    @DisplayName("Q166611: an unknown address of the own site is not sent to the provider, but comes back at once")
    void unknownAddressOfTheOwnSite() {
        Site site = org.siteAt("Site", "c=CC;a=aa;p=pp;o=oo;");
        org.x400(site, "Provider", space("X400", "c=*", 1));
        org.mailbox(site, "surname");
        Trace trace = trace(org, site, "X400:c=CC;a=aa;p=pp;o=oo;ou1=uu;s=surname;");
        assertEquals("UNRECOGNIZED SITE1", end(trace), text(trace));
        assertEquals("Q166611", trace.outcome().article().orElseThrow());
        assertEquals("DELIVERED SITE1", end(trace(org, site, "X400:c=CC;a=aa;p=pp;o=oo;s=surname;")));
        assertEquals("LEFT Provider", end(trace(org, site, "X400:c=CC;a=aa;p=xx;s=surname;")));
    }

    @Test
    @DisplayName("Q181263: a name that nobody has is not sent by c=*, but comes back; with a connected site it gets there")
    void nameOfAnUnreplicatedSite() {
        Site a = org.site("ServerA");
        Site b = org.site("ServerB");
        connect(a, b, space("X400", "c=*", 1));
        connect(b, a, space("X400", "c=*", 1));
        Mailbox user = org.mailbox(b, "UserReceive");
        Trace trace = trace(org, request(a, Org.name(user).toString()), UNREPLICATED);
        assertEquals("UNRECOGNIZED UserReceive", end(trace), text(trace));
        assertEquals("Q181263", trace.outcome().article().orElseThrow());

        ((TcpX400Connector) Sites.connectors(a).getFirst()).getConnectedSites().add(Org.link(b, 1));
        Trace connected = trace(org, request(a, Org.name(user).toString()), UNREPLICATED);
        assertEquals("DELIVERED SERVERB1", end(connected), text(connected));
        assertEquals("UNRECOGNIZED Deleted",
                end(trace(org, request(a, "/o=ORG/ou=ServerB/cn=Recipients/cn=Deleted"), UNREPLICATED)));
    }

    @Test
    @DisplayName("Q177862: a name without a site cannot be downgraded for connectors of 1984")
    void nameOverConnectorsOf1984() {
        Site a = org.site("MILTON KEYNES");
        for (String name : List.of("X400 84 TCP TO MARGATE", "X400 84 TCP TO MARGATE 2")) {
            org.x400(a, name, space("X400", "c=*", 1)).setApplicationContext("5600010D");
        }
        Trace trace = trace(org, a, "/o=ORG/ou=GONE/cn=Recipients/cn=Somebody");
        assertEquals("NOT_DOWNGRADED Somebody", end(trace), text(trace));
        assertEquals(47, trace.outcome().reason().orElseThrow().diagnostic());
    }

    @Test
    @DisplayName("Q175499, Q305203, Q275631: the reply to a name of a site that is not replicated fails, that to an "
            + "X.400 address does not")
    void replyToAnotherOrganization() {
        Site a = org.site("BAYBERRY");
        Site b = org.site("SECOND");
        connect(a, b, space("SMTP", "*", 1), space("X400", Org.prefix(b), 1));
        connect(b, a, space("SMTP", "*", 1), space("X400", Org.prefix(a), 1));
        Mailbox sender = org.mailbox(a, "Sender");
        assertEquals("UNRECOGNIZED Sender", end(trace(org, request(b, Org.name(sender).toString()), UNREPLICATED)));
        Trace byAddress = trace(org, request(b, sender.getProxyAddresses().getFirst().toString()), UNREPLICATED);
        assertEquals("DELIVERED BAYBERRY1", end(byAddress), text(byAddress));
    }

    @Test
    @DisplayName("Q305203: without an X.400 space on the connector the reply to the X.400 address fails, too")
    void replyWithoutX400Space() {
        Site a = org.site("A");
        Site b = org.site("B");
        connect(a, b, space("SMTP", "*", 1));
        connect(b, a, space("SMTP", "*", 1));
        Mailbox sender = org.mailbox(a, "Sender");
        assertEquals("UNRECOGNIZED B1",
                end(trace(org, request(b, sender.getProxyAddresses().getFirst().toString()), UNREPLICATED)));
    }

    @Test
    @DisplayName("Q193321: a connected site that is given by its display name is not found by its directory name")
    void displayNameInsteadOfDirectoryName() {
        Site a = org.site("SITE-A");
        Site b = org.site("SITE-B");
        TcpX400Connector connector = org.x400(a, "RAS");
        connector.setRemoteMTAName("SITE-B1");
        connector.getConnectedSites().add(Org.foreign("ORG", "Shown as B", 1, null));
        Mailbox user = org.mailbox(b, "User");
        assertEquals("UNRECOGNIZED User", end(trace(org, request(a, Org.name(user).toString()), UNREPLICATED)));
        connector.getConnectedSites().add(Org.foreign("ORG", "SITE-B", 1, null));
        assertEquals("DELIVERED SITE-B1", end(trace(org, request(a, Org.name(user).toString()), UNREPLICATED)));
    }

    @Test
    @DisplayName("Q170274: with the connected site of another organization mail to it goes out")
    void anotherOrganization() {
        Site a = org.site("A");
        TcpX400Connector connector = org.x400(a, "RAS");
        connector.getConnectedSites().add(Org.foreign(null, "THERE", 1, "X400:c=US;a= ;p=OTHER;o=THERE;"));
        String name = "/o=OTHER/ou=THERE/cn=Recipients/cn=User";
        assertEquals("UNRECOGNIZED User", end(trace(org, a, name)), "the organization defaults to the own one");
        connector.getConnectedSites().getFirst().setOrganization("OTHER");
        assertEquals("LEFT RAS", end(trace(org, a, name)));
        assertEquals("LEFT RAS", end(trace(org, a, "X400:c=US;a= ;p=OTHER;o=THERE;s=User;")));
    }

    @Test
    @DisplayName("Q180401: messages by X.400 get to a site only by the address that it really has")
    void routingAddressOfAConnectedSite() {
        Site one = org.site("Site1");
        Site two = org.siteAt("Site2", "c=US;a= ;p=ORG;o=Changed;");
        TcpX400Connector connector = org.x400(one, "X400 to Site2");
        connector.setRemoteMTAName("SITE21");
        connector.getConnectedSites().add(Org.foreign("ORG", "Site2", 1, "X400:c=US;a= ;p=ORG;o=Site2;"));
        org.replicate(one, two);
        String to = "X400:c=US;a= ;p=ORG;o=Changed;s=DSA;";
        assertEquals("UNRECOGNIZED SITE11", end(trace(org, one, to)));
        connector.getConnectedSites().getFirst().setAddress("X400:" + Org.prefix(two));
        assertEquals(List.of("SITE11", "SITE21"), servers(trace(org, one, to)));
    }

    @Test
    @DisplayName("Q196927: sites connected over the Internet reach each other by their Internet Mail Services")
    void connectedByInternetMailServices() {
        Site a = org.site("SiteA");
        Site b = org.site("SiteB");
        org.replicate(a, b);
        org.internet(a, space("SMTP", "*", 1)).getConnectedSites()
                .add(Org.foreign("ORG", "SiteB", 1, "SMTP:@SiteB.microsoft.com"));
        org.internet(b, space("SMTP", "*", 1)).getConnectedSites()
                .add(Org.foreign("ORG", "SiteA", 1, "SMTP:@SiteA.microsoft.com"));
        Mailbox user = org.mailbox(b, "User2");
        user.getProxyAddresses().add(ProxyAddress.primary("SMTP", "User2@microsoft.com"));
        Trace trace = trace(org, a, "user2@MICROSOFT.com");
        assertEquals("DELIVERED SITEB1", end(trace), text(trace));
        assertEquals(List.of("Internet Mail Service (SITEA1)"), connectors(trace));
        assertEquals("LEFT Internet Mail Service (SITEA1)", end(trace(org, a, "nobody@microsoft.com")));
    }

    @Test
    @DisplayName("Q233056: an X.400 connector takes the place of a site connector")
    void x400ConnectorInPlaceOfASiteConnector() {
        Site one = org.site("Site1");
        Site two = org.site("Site2");
        org.replicate(one, two);
        org.siteConnectors(one, two, 1);
        org.x400Connectors(one, two, 2);
        Mailbox user = org.mailbox(two, "User");
        String to = Org.name(user).toString();
        assertEquals(List.of("Site Connector (Site2)"), connectors(trace(org, one, to)));
        Sites.container(one, Sites.CONNECTIONS).getChildren().removeFirst();
        Trace trace = trace(org, one, to);
        assertEquals("DELIVERED SITE21", end(trace), text(trace));
        assertEquals(List.of("X400 to Site2"), connectors(trace));
    }

    /** Adds an X.400 connector without connected sites, which names the MTA of the other site. */
    private void connect(Site from, Site to, AddressSpace... spaces) {
        org.x400(from, "X400 to " + to.getName(), spaces).setRemoteMTAName(Org.server(to).getName());
    }
}
