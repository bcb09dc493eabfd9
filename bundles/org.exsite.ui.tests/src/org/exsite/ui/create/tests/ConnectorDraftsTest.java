package org.exsite.ui.create.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.exsite.diagram.edit.OutsideLinks;
import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.Connector;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.NetworkAddressType;
import org.exsite.model.SiteConnector;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.X400Connector;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.create.Creation;
import org.exsite.ui.create.ForeignX400Draft;
import org.exsite.ui.create.GatewayDraft;
import org.exsite.ui.create.LinkDraft;
import org.exsite.ui.create.SpaceCost;
import org.exsite.ui.create.SpaceDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The connectors that the wizards make. In the samples the first site is connected with all, the others are not. */
class ConnectorDraftsTest {

    private final Trial trial = new Trial(SampleOrganization.builder().recipients(12).sites(3).build());

    @AfterEach
    void close() {
        trial.close();
    }

    private LinkDraft link(EClass type, String address, String own, boolean both) {
        return new LinkDraft(type, trial.site(1), null, trial.site(2), null, new SpaceCost("7"), address, own, both);
    }

    @Test
    void aSiteConnectorIsMadeInBothSitesAndTheyAgree() {
        LinkDraft draft = link(Literals.SITE_CONNECTOR, "", "", true);
        assertEquals(Optional.empty(), draft.problem());

        Creation creation = draft.create();
        trial.add(creation, "Create Site connector Site connector (" + trial.site(2).getName() + ")");

        SiteConnector here = (SiteConnector) creation.object();
        SiteConnector there = (SiteConnector) Sites.connectors(trial.site(2)).getLast();
        assertEquals(7, here.getCost());
        assertEquals(trial.site(2).getName(), here.getConnectedSites().getFirst().getSite());
        assertEquals(trial.site(1).getName(), there.getConnectedSites().getFirst().getSite());
        assertEquals(here.getBridgeheadServers().getFirst().parent().value(),
                there.getTargetServers().getFirst().getServer());
        assertTrue(link(Literals.SITE_CONNECTOR, "", "", true).problem().isPresent());
        trial.undo();
    }

    @Test
    void theAccountOfASiteWithAnotherServiceAccountIsEntered() {
        trial.site(2).setServiceAccount("OTHER\\Service");
        SiteConnector here = (SiteConnector) link(Literals.SITE_CONNECTOR, "", "", true).create().object();

        assertEquals("OTHER", here.getAuthorizedDomain());
        assertEquals("Service", here.getAuthorizedUser());
    }

    @Test
    void anX400ConnectorNeedsTheAddressesOfBothEndsUnlessTheyAreKnown() {
        trial.organization.eAllContents().forEachRemaining(object -> {
            if (object instanceof TcpX400Connector tcp) {
                tcp.setNetworkAddress(null);
            }
        });
        assertTrue(link(Literals.TCP_X400_CONNECTOR, "", "", true).problem().isPresent());
        assertTrue(link(Literals.TCP_X400_CONNECTOR, "10.1.2.3", "", true).problem().isPresent());
        assertTrue(link(Literals.TCP_X400_CONNECTOR, "HOST", "10.1.2.4", true).problem().orElseThrow()
                .contains("HOST"));
        assertEquals(Optional.empty(), link(Literals.TCP_X400_CONNECTOR, "10.1.2.3", "", false).problem());
        TcpX400Connector made = (TcpX400Connector) link(Literals.TCP_X400_CONNECTOR, "host.trager.example", "", false)
                .create().object();
        assertEquals(NetworkAddressType.HOST_NAME, made.getNetworkAddressType());
    }

    @Test
    void anX400ConnectorIsMadeInBothSitesAndTheyAgree() {
        LinkDraft draft = link(Literals.TCP_X400_CONNECTOR, "10.1.2.3", "10.1.2.4", true);
        assertEquals(Optional.empty(), draft.problem());

        Creation creation = draft.create();
        trial.add(creation, "Create " + label(Literals.TCP_X400_CONNECTOR) + ' ' + creation.object().getName());

        X400Connector here = (X400Connector) creation.object();
        X400Connector there = (X400Connector) Sites.connectors(trial.site(2)).getLast();
        assertEquals("10.1.2.3", here.getNetworkAddress());
        assertEquals("10.1.2.4", there.getNetworkAddress());
        assertEquals(NetworkAddressType.IP_ADDRESS, here.getNetworkAddressType());
        assertEquals(here.getLocalMTAPassword(), there.getRemoteMTAPassword());
        assertEquals(7, here.getConnectedSites().getFirst().getCost());
        assertEquals(7, here.getAddressSpaces().getFirst().getCost());
    }

    @Test
    void replicationInACircleIsRefusedAndAMissingLinkIsMadeInBothSites() {
        assertTrue(link(Literals.DIRECTORY_REPLICATION_CONNECTOR, "", "", true).problem().isPresent());
        replication(2).getChildren().clear();
        replication(0).getChildren().removeIf(child -> ((DirectoryReplicationConnector) child).getRemoteSite()
                .equals(trial.site(2).getDistinguishedName()));
        LinkDraft draft = link(Literals.DIRECTORY_REPLICATION_CONNECTOR, "", "", true);
        assertEquals(Optional.empty(), draft.problem());
        DirectoryReplicationConnector made = (DirectoryReplicationConnector) draft.create().object();
        assertEquals(trial.site(2).getDistinguishedName(), made.getRemoteSite());
        assertEquals(List.of(trial.site(2).getName()), made.getInboundSites());
    }

    @Test
    void aConnectorToAnotherX400SystemHasTheSpacesThatWereEntered() {
        ForeignX400Draft draft = new ForeignX400Draft(Literals.TCP_X400_CONNECTOR, trial.site(0), null, "TELCO", "",
                "10.9.9.9", List.of(space("X400", "c=US;a=Telco2;")));
        assertEquals(Optional.empty(), draft.problem());
        assertTrue(new ForeignX400Draft(Literals.TCP_X400_CONNECTOR, trial.site(0), null, "", "", "10.9.9.9",
                List.of()).problem().isPresent());

        Creation creation = draft.create();
        trial.add(creation, "Create " + label(Literals.TCP_X400_CONNECTOR) + ' ' + creation.object().getName());

        X400Connector made = (X400Connector) creation.object();
        assertEquals("c=US;a=Telco2;", made.getAddressSpaces().getFirst().getAddress());
        assertEquals("TELCO", made.getRemoteMTAName());
    }

    static Stream<EClass> gateways() {
        return OutsideLinks.TYPES.stream().filter(type -> type != Literals.INTERNET_MAIL_SERVICE);
    }

    @ParameterizedTest
    @MethodSource("gateways")
    void aConnectorToAnotherMailSystemHasTheSpacesThatWereEntered(EClass type) {
        GatewayDraft draft = new GatewayDraft(type, trial.site(1), trial.server(1), null,
                List.of(space(OutsideLinks.addressType(type).orElseThrow(), "*")));
        assertEquals(Optional.empty(), draft.problem());

        Creation creation = draft.create();
        trial.add(creation, "Create " + label(type) + ' ' + creation.object().getAdminDisplayName());

        assertEquals(1, ((Connector) creation.object()).getAddressSpaces().size());
        assertEquals(trial.site(1), Sites.siteOf(creation.object()).orElseThrow());
        trial.undo();
    }

    @Test
    void connectorsWithoutAddressesOfTheirOwnAreMadeAsWell() {
        for (EClass type : List.of(Literals.MAIL_CONNECTOR, Literals.FREE_BUSY_CONNECTOR,
                Literals.CALENDAR_CONNECTOR)) {
            GatewayDraft draft = new GatewayDraft(type, trial.site(1), trial.server(1), null,
                    type == Literals.MAIL_CONNECTOR ? List.of(space("MSA", "*@DOCKMAC")) : List.of());
            assertEquals(Optional.empty(), draft.problem());

            Creation creation = draft.create();
            trial.add(creation, "Create " + label(type) + ' ' + creation.object().getAdminDisplayName());

            trial.undo();
        }
    }

    private DirectoryObject replication(int site) {
        return Sites.find(trial.site(site), "Configuration/Directory Replication").orElseThrow();
    }

    private static String label(EClass type) {
        return ObjectLabels.ofClass(type);
    }

    private static AddressSpace space(String type, String address) {
        return new SpaceDraft(type, address, "1", AddressSpaceScope.ORGANIZATION).create();
    }
}
