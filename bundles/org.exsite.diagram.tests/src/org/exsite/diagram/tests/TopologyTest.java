package org.exsite.diagram.tests;

import static org.exsite.diagram.tests.Organizations.node;
import static org.exsite.diagram.tests.Organizations.sample;
import static org.exsite.diagram.tests.Organizations.site;
import static org.exsite.diagram.tests.Organizations.ways;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;

import org.exsite.diagram.Link;
import org.exsite.diagram.LinkKind;
import org.exsite.diagram.Node;
import org.exsite.diagram.Topology;
import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.Test;

class TopologyTest {

    private final Organization founding = SampleOrganization.founding();

    @Test
    void everySiteIsANodeWithItsServersAsRows() {
        Topology topology = Topology.of(founding);
        assertEquals(List.of("North", "South"), topology.sites().stream().map(Node::title).toList());
        assertEquals(List.of("NORTH1"), topology.sites().getFirst().rows().stream().map(row -> row.text()).toList());
    }

    @Test
    void connectorsLeadFromTheirSiteToTheConnectedOne() {
        assertEquals(List.of("North -> South", "South -> North"), ways(founding, LinkKind.SITE));
        assertEquals(List.of("North -> South", "South -> North"), ways(founding, LinkKind.X400));
        assertEquals(List.of("North -> South", "South -> North"), ways(founding, LinkKind.REPLICATION));
    }

    @Test
    void aConnectorThatLeadsToNoSiteHasANodeWithItsAddressSpaces() {
        Topology topology = Topology.of(founding);
        Link link = topology.links().stream().filter(l -> l.kind() == LinkKind.INTERNET).findFirst().orElseThrow();
        assertEquals(Node.Kind.OUTSIDE, link.to().kind());
        assertEquals("Internet", link.to().title());
        assertEquals(List.of("SMTP:*"), link.to().rows().stream().map(row -> row.text()).toList());
        assertSame(((Connector) link.object()).getAddressSpaces().getFirst(), link.to().rows().getFirst().object());
    }

    @Test
    void theServerThatRunsAConnectorIsKnown() {
        Link link = Topology.of(founding).links().stream().filter(l -> l.object() instanceof InternetMailService)
                .findFirst().orElseThrow();
        assertEquals("NORTH1", link.server().text());
    }

    @Test
    void aConnectedSiteOfAnotherOrganizationIsANodeOfItsOwnForAllThatLeadToIt() {
        for (SiteConnector connector : connectors()) {
            ConnectedSite elsewhere = ExsiteFactory.eINSTANCE.createConnectedSite();
            elsewhere.setOrganization("Fabrikam");
            elsewhere.setSite("Harbour");
            connector.getConnectedSites().add(elsewhere);
        }
        Topology topology = Topology.of(founding);
        List<Node> found = topology.nodes().stream().filter(n -> n.kind() == Node.Kind.SITE_ELSEWHERE).toList();
        assertEquals(List.of("/o=Fabrikam/ou=Harbour"), found.stream().map(n -> n.id().toString()).toList());
        assertEquals(2, topology.links().stream().filter(link -> link.to() == found.getFirst()).count());
    }

    @Test
    void aSiteConnectorWithoutConnectedSiteIsLedByItsTargetServer() {
        connectors().forEach(connector -> connector.getConnectedSites().clear());
        assertEquals(List.of("North -> South", "South -> North"), ways(founding, LinkKind.SITE));
    }

    @Test
    void namesOfSitesCompareWithoutRegardToCase() {
        connectors().forEach(connector -> connector.getConnectedSites().forEach(
                connected -> connected.setSite(connected.getSite().toUpperCase())));
        assertEquals(List.of("North -> South", "South -> North"), ways(founding, LinkKind.SITE));
    }

    @Test
    void aConnectorThatNamesItsOwnSiteAloneLeadsNowhere() {
        SiteConnector connector = connectors().getFirst();
        connector.getConnectedSites().getFirst().setSite("North");
        connector.getTargetServers().clear();
        assertEquals(List.of("North -> Site connector", "South -> North"), ways(founding, LinkKind.SITE));
    }

    @Test
    void aFilterLeavesOutConnectorsAndWhatOnlyTheyLeadTo() {
        Topology topology = Topology.of(founding).only(EnumSet.of(LinkKind.SITE));
        assertEquals(2, topology.links().size());
        assertEquals(List.of("North", "South"), topology.nodes().stream().map(Node::title).toList());
    }

    @Test
    void partsOfAnObjectAreFound() {
        Topology topology = Topology.of(founding);
        Site north = site(founding, 0);
        assertEquals(List.of(node(topology, north)), topology.parts(north));
        assertEquals(1, topology.parts(connectors().getFirst()).size());
        assertTrue(topology.parts(founding).isEmpty());
    }

    @Test
    void everyConnectorOfTheSampleIsThere() {
        Organization organization = sample(5);
        Topology topology = Topology.of(organization);
        long connectors = Sites.sites(organization).stream().mapToLong(s -> Sites.connectors(s).size()).sum();
        assertEquals(connectors, topology.links().stream().filter(link -> link.kind() != LinkKind.REPLICATION)
                .map(Link::object).distinct().count());
        assertEquals(8, topology.links().stream().filter(link -> link.kind() == LinkKind.REPLICATION).count());
    }

    private List<SiteConnector> connectors() {
        return Sites.sites(founding).stream().flatMap(s -> Sites.connectors(s).stream())
                .filter(SiteConnector.class::isInstance).map(SiteConnector.class::cast).toList();
    }
}
