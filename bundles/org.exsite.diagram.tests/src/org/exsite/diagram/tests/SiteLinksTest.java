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
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.diagram.LinkKind;
import org.exsite.diagram.edit.OutsideLinks;
import org.exsite.diagram.edit.SiteLinks;
import org.exsite.diagram.edit.SiteLinks.End;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.X400Connector;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiteLinksTest {

    private static final EClass SITE = ExsitePackage.Literals.SITE_CONNECTOR;
    private static final EClass REPLICATION = ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR;

    static Stream<EClass> types() {
        return SiteLinks.TYPES.stream();
    }

    static Stream<EClass> outsideTypes() {
        return OutsideLinks.TYPES.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void bothSidesAreMadeAsOneStepWithoutANewProblem(EClass type) {
        Organization organization = unconnected(3);
        Organization before = EcoreUtil.copy(organization);
        List<String> problems = findings(organization);
        ExsiteEditingDomain domain = domain(organization);
        End from = end(organization, 0);
        End to = end(organization, type == ExsitePackage.Literals.X25X400_CONNECTOR ? 2
                : type == ExsitePackage.Literals.TP4X400_CONNECTOR ? 2 : 1);
        if (type == ExsitePackage.Literals.TP4X400_CONNECTOR) {
            from = end(organization, 1);
        }
        assertEquals(Optional.empty(), SiteLinks.problem(from, to, type));
        Command command = SiteLinks.connect(domain, from, to, type);
        domain.getCommandStack().execute(command);
        LinkKind kind = LinkKind.of(EcoreUtil.create(type));
        String a = from.site().getName();
        String b = to.site().getName();
        assertTrue(ways(organization, kind).containsAll(List.of(a + " -> " + b, b + " -> " + a)),
                ways(organization, kind).toString());
        assertEquals(problems, findings(organization));
        domain.getCommandStack().undo();
        assertFalse(domain.getCommandStack().canUndo());
        assertTrue(EcoreUtil.equals(before, organization));
    }

    @ParameterizedTest
    @MethodSource("outsideTypes")
    void aConnectorToAnotherMailSystemIsMadeWithoutANewProblem(EClass type) {
        Organization organization = sample(3);
        List<String> problems = findings(organization);
        ExsiteEditingDomain domain = domain(organization);
        Command command = OutsideLinks.connect(domain, end(organization, 2), type);
        domain.getCommandStack().execute(command);
        assertEquals(problems, findings(organization));
        assertTrue(Sites.connectors(site(organization, 2)).getLast().eClass() == type);
        domain.getCommandStack().undo();
        assertFalse(domain.getCommandStack().canUndo());
    }

    @Test
    void whatTheTwoEndsSayOfEachOtherAgrees() {
        Organization organization = unconnected(2);
        ExsiteEditingDomain domain = domain(organization);
        domain.getCommandStack().execute(SiteLinks.connect(domain, end(organization, 0), end(organization, 1),
                ExsitePackage.Literals.TCP_X400_CONNECTOR));
        X400Connector here = (X400Connector) Sites.connectors(site(organization, 0)).getLast();
        X400Connector there = (X400Connector) Sites.connectors(site(organization, 1)).getLast();
        assertEquals(here.getLocalMTAName(), there.getRemoteMTAName());
        assertEquals(here.getLocalMTAPassword(), there.getRemoteMTAPassword());
        assertEquals(here.getRemoteMTAName(), there.getLocalMTAName());
        assertEquals("c=US;a= ;p=Trager;o=South;", here.getAddressSpaces().getFirst().getAddress());
        assertEquals("South", here.getConnectedSites().getFirst().getSite());
    }

    @Test
    void theServerThatTheLineBeganAtRunsTheConnector() {
        Organization organization = unconnected(2);
        ExsiteEditingDomain domain = domain(organization);
        Site north = site(organization, 0);
        domain.getCommandStack().execute(SiteLinks.connect(domain, new End(north, Sites.servers(north).get(1)),
                end(organization, 1), SITE));
        SiteConnector connector = (SiteConnector) Sites.connectors(north).getLast();
        assertEquals("NORTH2", connector.getHomeMTA().parent().value());
        SiteConnector back = (SiteConnector) Sites.connectors(site(organization, 1)).getLast();
        assertEquals("NORTH2", back.getTargetServers().getFirst().getServer());
    }

    @Test
    void aMissingSideIsAddedAlone() {
        Organization organization = sample(2);
        Site south = site(organization, 1);
        ExsiteEditingDomain domain = domain(organization);
        Sites.find(south, Sites.CONNECTIONS).orElseThrow().getChildren().removeIf(SiteConnector.class::isInstance);
        assertEquals(List.of("North -> South"), ways(organization, LinkKind.SITE));
        domain.getCommandStack().execute(SiteLinks.connect(domain, end(organization, 0), end(organization, 1), SITE));
        assertEquals(List.of("North -> South", "South -> North"), ways(organization, LinkKind.SITE));
    }

    @Test
    void aSecondWayCostsMoreThanTheFirst() {
        Organization organization = unconnected(2);
        ExsiteEditingDomain domain = domain(organization);
        domain.getCommandStack().execute(SiteLinks.connect(domain, end(organization, 0), end(organization, 1), SITE));
        domain.getCommandStack().execute(SiteLinks.connect(domain, end(organization, 0), end(organization, 1),
                ExsitePackage.Literals.TCP_X400_CONNECTOR));
        assertEquals(11, Sites.connectors(site(organization, 0)).getLast().getAddressSpaces().getFirst().getCost());
    }

    @Test
    void sitesThatAreConnectedAreNotConnectedAgain() {
        Organization organization = sample(2);
        assertEquals("North and South are connected by Site connector already.",
                SiteLinks.problem(end(organization, 0), end(organization, 1), SITE).orElseThrow());
        assertFalse(SiteLinks.connect(domain(organization), end(organization, 0), end(organization, 1), SITE).canExecute());
    }

    @Test
    void replicationInACircleIsRefused() {
        Organization organization = sample(3);
        String problem = SiteLinks.problem(end(organization, 1), end(organization, 2), REPLICATION).orElseThrow();
        assertTrue(problem.contains("circle"), problem);
    }

    @Test
    void aSiteWithoutServersIsRefused() {
        Organization organization = unconnected(2);
        Sites.find(site(organization, 1), Sites.SERVERS).orElseThrow().getChildren().clear();
        assertEquals("South has no server that a connector could run on.",
                SiteLinks.problem(end(organization, 0), end(organization, 1), SITE).orElseThrow());
    }

    @Test
    void aSiteIsNotConnectedWithItself() {
        Organization organization = sample(2);
        assertTrue(SiteLinks.problem(end(organization, 0), end(organization, 0), SITE).isPresent());
    }

    private static End end(Organization organization, int index) {
        return new End(site(organization, index), null);
    }
}
