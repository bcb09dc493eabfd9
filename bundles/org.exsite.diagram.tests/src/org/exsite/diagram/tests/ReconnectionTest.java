package org.exsite.diagram.tests;

import static org.exsite.diagram.tests.Organizations.domain;
import static org.exsite.diagram.tests.Organizations.findings;
import static org.exsite.diagram.tests.Organizations.sample;
import static org.exsite.diagram.tests.Organizations.site;
import static org.exsite.diagram.tests.Organizations.unconnected;
import static org.exsite.diagram.tests.Organizations.ways;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.diagram.Link;
import org.exsite.diagram.LinkKind;
import org.exsite.diagram.Topology;
import org.exsite.diagram.edit.Reconnection;
import org.exsite.diagram.edit.SiteLinks;
import org.exsite.diagram.edit.SiteLinks.End;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.SiteConnector;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.Test;

class ReconnectionTest {

    private final Organization organization = unconnected(3);
    private final List<String> problems = findings(organization);
    private final ExsiteEditingDomain domain = domain(organization);

    @Test
    void theConnectorThatLeadsBackGoesWithIt() {
        connect(ExsitePackage.Literals.SITE_CONNECTOR);
        Organization before = EcoreUtil.copy(organization);
        domain.getCommandStack().execute(reconnection(LinkKind.SITE).lead(end(2)));
        assertEquals(List.of("North -> East", "East -> North"), ways(organization, LinkKind.SITE));
        assertEquals(problems, findings(organization));
        domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, organization));
        domain.getCommandStack().redo();
        assertEquals(List.of("North -> East", "East -> North"), ways(organization, LinkKind.SITE));
    }

    @Test
    void anX400ConnectorTalksToTheAgentOfTheNewSite() {
        connect(ExsitePackage.Literals.TCP_X400_CONNECTOR);
        domain.getCommandStack().execute(reconnection(LinkKind.X400).lead(end(2)));
        assertEquals(List.of("North -> East", "East -> X.400: TELCO", "East -> North"), ways(organization, LinkKind.X400));
        assertEquals(problems, findings(organization));
    }

    @Test
    void replicationIsLedElsewhere() {
        connect(ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR);
        domain.getCommandStack().execute(reconnection(LinkKind.REPLICATION).lead(end(2)));
        assertEquals(List.of("North -> East", "East -> North"), ways(organization, LinkKind.REPLICATION));
        assertEquals(problems, findings(organization));
    }

    @Test
    void anotherServerOfTheSameSiteKeepsBothConnectors() {
        connect(ExsitePackage.Literals.SITE_CONNECTOR);
        Server second = Sites.servers(site(organization, 1)).get(1);
        domain.getCommandStack().execute(reconnection(LinkKind.SITE).lead(new End(site(organization, 1), second)));
        assertEquals("SOUTH2", connector(0).getTargetServers().getFirst().getServer());
        assertEquals("SOUTH2", connector(1).getHomeMTA().parent().value());
    }

    @Test
    void theNearEndMovesToAnotherServerAndTheOtherSideFollows() {
        connect(ExsitePackage.Literals.SITE_CONNECTOR);
        Server second = Sites.servers(site(organization, 0)).get(1);
        domain.getCommandStack().execute(reconnection(LinkKind.SITE).move(second));
        assertEquals("NORTH2", connector(0).getHomeMTA().parent().value());
        assertEquals("NORTH2", connector(1).getTargetServers().getFirst().getServer());
        assertEquals(problems, findings(organization));
    }

    @Test
    void aServerOfAnotherSiteCannotRunIt() {
        connect(ExsitePackage.Literals.SITE_CONNECTOR);
        Server other = Sites.servers(site(organization, 2)).getFirst();
        assertTrue(reconnection(LinkKind.SITE).problem(other).isPresent());
        assertFalse(reconnection(LinkKind.SITE).move(other).canExecute());
    }

    @Test
    void aConnectorToTheInternetLeadsToNoSite() {
        Organization with = sample(2);
        Topology topology = Topology.of(with);
        Link link = topology.links().stream().filter(l -> l.kind() == LinkKind.INTERNET).findFirst().orElseThrow();
        assertTrue(new Reconnection(domain(with), topology, link).problem(new End(site(with, 1), null)).isPresent());
    }

    private void connect(EClass type) {
        domain.getCommandStack().execute(SiteLinks.connect(domain, end(0), end(1), type));
    }

    private SiteConnector connector(int index) {
        return (SiteConnector) Sites.connectors(site(organization, index)).getLast();
    }

    private Reconnection reconnection(LinkKind kind) {
        Topology topology = Topology.of(organization);
        return new Reconnection(domain, topology,
                topology.links().stream().filter(link -> link.kind() == kind).findFirst().orElseThrow());
    }

    private End end(int index) {
        return new End(site(organization, index), null);
    }
}
