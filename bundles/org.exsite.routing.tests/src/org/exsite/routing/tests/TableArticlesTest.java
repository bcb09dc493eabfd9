package org.exsite.routing.tests;

import static org.exsite.routing.tests.Org.foreign;
import static org.exsite.routing.tests.Org.space;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.exsite.model.AddressSpaceScope;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.MSMailConnector;
import org.exsite.model.Site;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.routing.Routing;
import org.exsite.routing.RoutingOptions;
import org.exsite.routing.gwart.Gwart;
import org.exsite.routing.network.Replication;
import org.exsite.routing.table.IgnoredSpace;
import org.exsite.routing.table.RoutingTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The organizations of the articles about the routing table have the tables that the articles tell of. */
class TableArticlesTest {

    private final Org org = new Org("ORG");

    @Test
    @DisplayName("Q149121: the sample GWART")
    void sampleOfQ149121() {
        Org sample = new Org("MICROSOFT");
        Site here = sample.site("SITEz", "SATURN", "PLUTO");
        Site bsd = sample.siteAt("BSD", "c=US;a= ;p=MICROSOFT;o=BSD;", "BSD1");
        sample.siteConnectors(here, bsd, 1);
        sample.replicate(here, bsd);
        sample.gateway(Org.FACTORY.createInternetMailService(), "Internet Mail Connector",
                Sites.servers(here).get(0), space("SMTP", "*", 1));
        MSMailConnector msMail = sample.gateway(Org.FACTORY.createMSMailConnector(), "MS Mail Connector",
                Sites.servers(here).get(1), space("MS", "MSNET/PO1", 1), space("MS", "MSNET/PO2", 1));
        msMail.setAdminDisplayName("MS Mail Connector (PLUTO)");
        sample.x400(here, "Connection to Frisco", space("X400", "c=GB;a=TMAILUK;p=*", 1)).getConnectedSites()
                .add(foreign("WYNNWARE", "FRISCO", 1, null));

        assertEquals("""
                EX,/O=MICROSOFT/OU=BSD;,1,Site Connector (BSD),
                EX,/O=WYNNWARE/OU=FRISCO;,1,Connection to Frisco,
                MS,MSNET/PO1;,1,MS Mail Connector (PLUTO),
                MS,MSNET/PO2;,1,MS Mail Connector (PLUTO),
                SMTP,*;,1,Internet Mail Connector (SATURN),
                X400,c=GB;a=TMAILUK;p=*;,1,Connection to Frisco,
                X400,c=US;a= ;p=MICROSOFT;o=BSD;,1,Site Connector (BSD),
                """, Gwart.text(table(sample, here)));
    }

    @Test
    @DisplayName("Q149121: a line names the connectors of one route, whose costs are added")
    void aRouteOverTwoSitesNamesBothConnectors() {
        Site here = org.site("HERE");
        Site a = org.site("A");
        Site x = org.site("X");
        org.siteConnectors(here, a, 1);
        org.siteConnectors(a, x, 1);
        assertTrue(text(here).contains("EX,/O=ORG/OU=X;,2,Site Connector (A),Site Connector (X),\n"), text(here));
    }

    @Test
    @DisplayName("Q182128: address spaces of a site connector count only if the sites are not replicated")
    void siteConnectorSpacesDoNotAppear() {
        Site a = org.site("A");
        Site b = org.site("B");
        org.siteConnector(a, b, 1).getAddressSpaces().add(space("SMTP", "*", 1));
        assertFalse(text(a).contains("SMTP"), text(a));
        assertEquals(List.of(IgnoredSpace.Reason.REPLICATED_SITE_CONNECTOR),
                table(org, a).ignored().stream().map(IgnoredSpace::reason).toList());

        RoutingTable unreplicated = Routing.of(org.organization,
                RoutingOptions.DEFAULT.withReplication(Replication.CONFIGURED)).table(Org.name(a)).orElseThrow();
        assertTrue(Gwart.text(unreplicated).contains("SMTP,*;,1,Site Connector (B),\n"), Gwart.text(unreplicated));
    }

    @Test
    @DisplayName("Q182128: an X.400 connector in place of the site connector may have the address space")
    void x400ConnectorSpacesAppear() {
        Site a = org.site("A");
        Site b = org.site("B");
        org.x400To(a, b, 1).getAddressSpaces().add(space("SMTP", "*", 1));
        assertTrue(text(a).contains("SMTP,*;,1,X400 to B,\n"), text(a));
    }

    @Test
    @DisplayName("Q161947: a LOCAL address space is not replicated, and a LOCAL one on the site connector overrides that")
    void localSpacesStayInTheirSite() {
        Site a = org.site("SiteA");
        Site b = org.site("SiteB");
        Site c = org.site("SiteC");
        org.siteConnectors(a, b, 1);
        org.x400Connectors(c, a, 1);
        org.x400Connectors(c, b, 1);
        org.internet(a, space("LOCAL", "SMTP:", 1));
        assertTrue(text(a).contains("SMTP,;,1,Internet Mail Service (SITEA1),\n"), text(a));
        assertFalse(text(b).contains("SMTP"), text(b));
        assertFalse(text(c).contains("SMTP"), text(c));

        Sites.connectors(b).getFirst().getAddressSpaces().add(space("SMTP", "", 1));
        assertFalse(text(b).contains("SMTP"), "a space that is not LOCAL is ignored on a site connector");
        Sites.connectors(b).getFirst().getAddressSpaces().getFirst().setType("LOCAL");
        Sites.connectors(b).getFirst().getAddressSpaces().getFirst().setAddress("SMTP:");
        assertTrue(text(b).contains("SMTP,;,1,Site Connector (SiteA),\n"), text(b));
        assertFalse(text(c).contains("SMTP"), text(c));

        Sites.connectors(c).getFirst().getAddressSpaces().add(space("SMTP", "", 1));
        assertTrue(text(c).contains("SMTP,;,1,X400 to SiteA,\n"), text(c));
    }

    @Test
    @DisplayName("Q161947: attributes of X.400 addresses in LOCAL spaces are parted by commas")
    void localX400Space() {
        Site a = org.site("A");
        org.x400(a, "Telco", space("LOCAL", "X400:c=GB,a=Telco,p=Post,", 1));
        assertTrue(text(a).contains("X400,c=GB;a=Telco;p=Post;,1,Telco,\n"), text(a));
    }

    @Test
    @DisplayName("Q182798: an address space that cannot be read is left out, and those of other connectors are not")
    void unreadableSpacesAreLeftOut() {
        Site a = org.site("A");
        org.x400(a, "Bad", space("LOCAL", "X400:c=XX;a=VOID", 1), space("LOCAL", "X400:c=MyCountry, a=*", 1));
        org.x400(a, "Good", space("X400", "c=GB;", 1));
        assertEquals("X400,c=GB;,1,Good,\n", text(a));
        assertEquals(List.of(IgnoredSpace.Reason.UNREADABLE, IgnoredSpace.Reason.UNREADABLE),
                table(org, a).ignored().stream().map(IgnoredSpace::reason).toList());
    }

    @Test
    @DisplayName("Q178376: a space restricted to its site or location is not replicated")
    void restrictedSpacesAreNotReplicated() {
        Site a = org.site("A");
        Site b = org.site("B");
        org.siteConnectors(a, b, 1);
        org.x400(b, "Site", space("X400", "c=GB;", 1, AddressSpaceScope.SITE));
        org.x400(b, "Location", space("X400", "c=FR;", 1, AddressSpaceScope.LOCATION));
        assertTrue(text(b).contains("c=GB") && text(b).contains("c=FR"), text(b));
        assertFalse(text(a).contains("c=GB") || text(a).contains("c=FR"), text(a));
    }

    @Test
    @DisplayName("Q243274: of three equal routes the table has that of the site and the nearest other one")
    void tableDoesNotContainAllRoutes() {
        Site[] sites = threeSitesInARow(AddressSpaceScope.ORGANIZATION);
        assertEquals(List.of("SMTP,*;,1,Internet Mail Service (A1),",
                "SMTP,*;,2,Site Connector (B),Internet Mail Service (B1),"), smtp(table(org, sites[0])));
    }

    @Test
    @DisplayName("Q243274: a route that differs in its restriction is in the table besides")
    void tableContainsRoutesWithOtherRestrictions() {
        Site[] sites = threeSitesInARow(AddressSpaceScope.SITE);
        RoutingTable table = Routing.of(org.organization, RoutingOptions.DEFAULT.withShowRestricted(true))
                .table(Org.name(sites[0])).orElseThrow();
        assertEquals(List.of("SMTP,*;,1,Internet Mail Service (A1),",
                "SMTP,*;,2,Site Connector (B),Internet Mail Service (B1),",
                "SMTP,*;,3,Site Connector (B),Site Connector (C),Internet Mail Service (C1),"), smtp(table));
        assertEquals(Org.name(sites[2]), table.entries().stream()
                .filter(entry -> entry.restriction().scope() == AddressSpaceScope.SITE).findFirst().orElseThrow()
                .restriction().site());
    }

    private Site[] threeSitesInARow(AddressSpaceScope scopeOfTheLast) {
        Site a = org.site("A");
        Site b = org.site("B");
        Site c = org.site("C");
        org.siteConnectors(a, b, 1);
        org.siteConnectors(b, c, 1);
        org.internet(a, space("SMTP", "*", 1));
        org.internet(b, space("SMTP", "*", 1));
        org.internet(c, space("SMTP", "*", 1, scopeOfTheLast));
        return new Site[] {a, b, c};
    }

    @Test
    @DisplayName("Q243274: of eight routes by two connectors the table has the cheapest by each")
    void oneRouteForEachConnectorOfTheSite() {
        Site here = org.site("HERE");
        Site hub = org.site("HUB");
        org.x400To(here, hub, 1).setName("First");
        org.x400To(here, hub, 2).setName("Second");
        for (String name : List.of("W", "X", "Y", "Z")) {
            Site between = org.site(name);
            org.siteConnector(hub, between, 1);
            org.x400(between, "To A by " + name, space("X400", "c=GB;a=A;", name.equals("Y") ? 1 : 5));
        }
        assertEquals(List.of("X400,c=GB;a=A;,3,First,Site Connector (Y),To A by Y,",
                "X400,c=GB;a=A;,4,Second,Site Connector (Y),To A by Y,"),
                text(here).lines().filter(line -> line.contains("c=GB")).toList());
    }

    @Test
    @DisplayName("Q159186: a circular route is not in the table")
    void circularRoutesAreLeftOut() {
        Site newYork = org.site("NEW-YORK");
        Site london = org.site("UNITED KINGDOM");
        org.siteConnectors(newYork, london, 1);
        org.x400(newYork, "ROUTE1", space("X400", "c=US;a=SOME-NAME;p=COMPANY;", 1));
        Org.share(newYork);
        assertEquals(List.of("X400,c=US;a=SOME-NAME;p=COMPANY;,1,ROUTE1,"),
                text(newYork).lines().filter(line -> line.contains("COMPANY")).toList());
    }

    @Test
    @DisplayName("Q152544: after the country of a site is changed it has a route to its old address, by itself, of cost 2")
    void routeToItselfAfterTheCountryIsChanged() {
        Site site1 = org.siteAt("site1", "c=AU;a= ;p=ORG;o=site1;");
        Site site2 = org.siteAt("site2", "c=BE;a= ;p=ORG;o=site2;");
        org.x400To(site1, site2, 1);
        org.x400(site2, "X400 to site1", space("X400", "c=AU;a= ;p=ORG;o=site1;", 1));
        assertFalse(text(site1).contains("c=AU"), text(site1));

        Sites.addressing(site1).orElseThrow().getGatewayProxies()
                .set(0, AddressTemplate.of("X400:c=BE;a= ;p=ORG;o=site1;"));
        assertTrue(text(site1).contains("X400,c=AU;a= ;p=ORG;o=site1;,2,X400 to site2,X400 to site1,\n"), text(site1));
    }

    @Test
    @DisplayName("Q169672: a mailbox with an address in the space of an X.400 connector takes the route away")
    void mailboxHidesTheRouteToAnX400System() {
        Site a = org.siteAt("A", "c=US;a=ABC;p=ABCMAIL;");
        Site b = org.siteAt("B", "c=US;a=ABC;p=ABCMAIL;");
        org.siteConnectors(a, b, 1);
        org.x400(b, "X.400 System", space("X400", "c=US;a=ABC;p=ABCX400;", 1));
        assertTrue(scanned(a).contains("ABCX400"), scanned(a));

        org.mailbox(a, "Doe").getProxyAddresses()
                .add(ProxyAddress.secondary("X400", "c=US;a=ABC;p=ABCX400;s=Doe;g=John;"));
        assertFalse(scanned(a).contains("ABCX400"), scanned(a));
        assertTrue(scanned(b).contains("X400,c=US;a=ABC;p=ABCX400;,1,X.400 System,\n"), scanned(b));

        Org.share(a);
        assertTrue(scanned(a).contains("ABCX400"), "a site that shares its space keeps the route (Q180547)");
    }

    @Test
    @DisplayName("Q195905: a space that was left in the site addressing hides the route until it is removed")
    void leftOverProxySpaceHidesTheRoute() {
        Site a = org.site("A");
        org.x400(a, "Telco", space("X400", "c=US;a=Telco;p=X;", 1));
        Sites.addressing(a).orElseThrow().getSiteProxySpace().add("c=US;a=Telco;p=X;");
        assertFalse(text(a).contains("Telco"), text(a));
        Sites.addressing(a).orElseThrow().getSiteProxySpace().clear();
        assertTrue(text(a).contains("X400,c=US;a=Telco;p=X;,1,Telco,\n"), text(a));
    }

    @Test
    @DisplayName("Q281587: a strange address of a mailbox becomes a space of the site connector, not of an X.400 connector")
    void unwantedSpaceOfASiteConnector() {
        Site a = org.site("SiteA");
        Site b = org.site("SiteB");
        org.siteConnectors(a, b, 1);
        org.mailbox(a, "User").getProxyAddresses()
                .add(ProxyAddress.secondary("X400", "c=us;a= ;p=oldsystem;o=oldorg;s=surname;g=givenname;"));
        assertTrue(scanned(b).contains("X400,c=us;a= ;p=oldsystem;o=oldorg;,1,Site Connector (SiteA),\n"), scanned(b));

        Sites.connectors(b).clear();
        Sites.container(b, Sites.CONNECTIONS).getChildren().clear();
        org.x400To(b, a, 1);
        assertFalse(scanned(b).contains("oldsystem"), scanned(b));
    }

    @Test
    @DisplayName("Q179927: spaces reach to the fourth organizational unit, each once")
    void proxySpacesEndAtTheFourthUnit() {
        Site a = org.site("A");
        for (String rest : List.of("ou1=x;ou2=y;s=One;", "ou1=x;ou2=y;s=Two;", "ou1=x;g=G;s=Three;")) {
            org.mailbox(a, rest.substring(rest.length() - 4, rest.length() - 1)).getProxyAddresses()
                    .add(ProxyAddress.secondary("X400", "c=US;a= ;p=Old;o=O;" + rest));
        }
        assertEquals(List.of("c=us;a= ;p=old;o=o;ou1=x;", "c=us;a= ;p=old;o=o;ou1=x;ou2=y;", "c=us;a= ;p=org;o=a;"),
                Routing.of(org.organization, RoutingOptions.DEFAULT.withScanRecipients(true)).network().sites()
                        .getFirst().proxySpaces().stream().map(space -> space.key()).sorted().toList());
    }

    @Test
    @DisplayName("Q164856: a site whose name begins like that of another is in the table")
    void similarSiteNames() {
        Org microsoft = new Org("Microsoft");
        Site first = microsoft.site("test40");
        Site second = microsoft.site("test40F");
        Site third = microsoft.site("test40G");
        microsoft.siteConnectors(first, second, 1);
        microsoft.internet(second, space("SMTP", "*", 1)).getConnectedSites().add(Org.link(third, 1));
        String text = Gwart.text(table(microsoft, first));
        assertTrue(text.contains("EX,/O=Microsoft/OU=test40G;,2,"), text);
    }

    @Test
    @DisplayName("Q170274: an organization behind a dynamic RAS connector is known by its adjacent sites alone")
    void anotherOrganization() {
        Site here = org.site("HERE");
        DynamicRASConnector connector = org.gateway(Org.FACTORY.createDynamicRASConnector(), "RAS", Org.server(here));
        connector.getConnectedSites().add(foreign("OTHER", "THERE", 1, "X400:c=US;a= ;p=OTHER;o=THERE;"));
        assertEquals("""
                EX,/O=OTHER/OU=THERE;,1,RAS (HERE1),
                X400,c=US;a= ;p=OTHER;o=THERE;,1,RAS (HERE1),
                """, text(here));
    }

    @Test
    @DisplayName("Q284254: c=* is in the table although two sites have four X.400 connectors")
    void catchAllWithFourConnectors() {
        Site a = org.site("SiteA", "A1", "A2");
        Site b = org.site("SiteB", "B1", "B2");
        for (int i = 0; i < 2; i++) {
            for (int k = 1; k < 3; k++) {
                org.x400(Sites.servers(a).get(i), "A" + (i + 1) + " to B" + k).getConnectedSites().add(Org.link(b, 1));
                org.x400(Sites.servers(b).get(i), "B" + (i + 1) + " to A" + k, space("X400", "c=*", 1))
                        .getConnectedSites().add(Org.link(a, 1));
            }
        }
        org.x400(a, "World", space("X400", "c=*", 1));
        org.replicate(a, b);
        assertEquals(List.of("B1 to A1", "B1 to A2", "B2 to A1", "B2 to A2"),
                text(b).lines().filter(line -> line.startsWith("X400,c=*;,1,"))
                        .map(line -> line.split(",")[3]).sorted().toList());
        assertEquals(List.of("X400,c=*;,1,World,"),
                text(a).lines().filter(line -> line.startsWith("X400,c=*;")).toList());
    }

    @Test
    @DisplayName("Q146299: a blank space for Internet mail is shown as a semicolon")
    void blankSpace() {
        Site a = org.site("A");
        org.internet(a, space("SMTP", null, 1));
        assertEquals("SMTP,;,1,Internet Mail Service (A1),\n", text(a));
    }

    @Test
    @DisplayName("Q273945: servers without the fix overlook the second organizational unit")
    void secondOrganizationalUnit() {
        Site a = org.site("A");
        org.x400(a, "One", space("X400", "c=US;a= ;p=X;o=O;ou1=U;ou2=One;", 1));
        org.x400(a, "Two", space("X400", "c=US;a= ;p=X;o=O;ou1=U;ou2=Two;", 1));
        assertEquals(2, table(org, a).entries().size());
        RoutingTable old = Routing.of(org.organization, RoutingOptions.DEFAULT.withIgnoreSecondUnit(true))
                .table(Org.name(a)).orElseThrow();
        assertEquals(1, old.entries().size());
        assertEquals(2, old.entries().getFirst().routes().size());
    }

    @Test
    @DisplayName("Q196927: sites connected by Internet Mail Services are known by distinguished name")
    void sitesConnectedByInternetMail() {
        Org exchange = new Org("ExchangeORG");
        Site a = exchange.site("SiteA");
        Site b = exchange.site("SiteB");
        Site c = exchange.site("SiteC");
        for (Site from : List.of(a, b, c)) {
            var service = exchange.internet(from, space("SMTP", "*", 1));
            for (Site to : List.of(a, b, c)) {
                if (from != to) {
                    service.getConnectedSites().add(
                            foreign("ExchangeORG", to.getName(), 1, "SMTP:@" + to.getName() + ".microsoft.com"));
                }
            }
        }
        String text = Gwart.text(table(exchange, a));
        assertTrue(text.startsWith("""
                EX,/O=ExchangeORG/OU=SiteB;,1,Internet Mail Service (SITEA1),
                EX,/O=ExchangeORG/OU=SiteC;,1,Internet Mail Service (SITEA1),
                SMTP,*;,1,Internet Mail Service (SITEA1),
                """), text);
    }

    private String text(Site site) {
        return Gwart.text(table(org, site));
    }

    private String scanned(Site site) {
        return Gwart.text(Routing.of(org.organization, RoutingOptions.DEFAULT.withScanRecipients(true))
                .table(Org.name(site)).orElseThrow());
    }

    private static RoutingTable table(Org org, Site site) {
        return Routing.of(org.organization).table(Org.name(site)).orElseThrow();
    }

    private static List<String> smtp(RoutingTable table) {
        return Gwart.text(table).lines().filter(line -> line.startsWith("SMTP")).toList();
    }
}
