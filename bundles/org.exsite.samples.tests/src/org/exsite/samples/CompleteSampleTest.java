package org.exsite.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.MTA;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.X400Connector;
import org.exsite.model.address.AddressSyntax;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.DirectoryIndex;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.Schema;
import org.exsite.model.schema.Syntax;
import org.junit.jupiter.api.Test;

/** A sample of three sites uses the whole model, and what its objects say of each other agrees. */
class CompleteSampleTest {

    /** What a directory written by Exchange holds no objects of. */
    private static final Set<EClass> NOT_IN_A_SAMPLE = Set.of(
            // stands for classes that the model lacks
            ExsitePackage.Literals.UNKNOWN_OBJECT,
            // superclasses of the schema: objects are of the subclasses for a transport, a site, a server or a purpose
            ExsitePackage.Literals.X400_CONNECTOR, ExsitePackage.Literals.TRANSPORT_STACK,
            ExsitePackage.Literals.MONITOR, ExsitePackage.Literals.PROTOCOL, ExsitePackage.Literals.POP_PROTOCOL,
            ExsitePackage.Literals.NNTP_PROTOCOL, ExsitePackage.Literals.LDAP_PROTOCOL,
            ExsitePackage.Literals.HTTP_PROTOCOL, ExsitePackage.Literals.IMAP_PROTOCOL,
            ExsitePackage.Literals.SHARED_PROTOCOL_SETTINGS);

    private final Organization organization = SampleOrganization.builder().recipients(120).sites(3).build();
    private final DirectoryIndex index = DirectoryIndex.of(organization);

    private <T> List<T> all(Class<T> type) {
        return Sites.objects(organization).filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void everyClassOfTheDirectoryOccurs() {
        Set<String> missing = new TreeSet<>();
        Schema.directoryClasses().forEach(eClass -> missing.add(eClass.getName()));
        Sites.objects(organization).forEach(object -> missing.remove(object.eClass().getName()));
        Set<String> expected = new TreeSet<>();
        NOT_IN_A_SAMPLE.forEach(eClass -> expected.add(eClass.getName()));
        assertEquals(expected, missing);
    }

    @Test
    void everySiteAndServerHasItsServicesAndSettings() {
        for (Site site : Sites.sites(organization)) {
            assertClasses(Sites.find(site, Sites.CONFIGURATION).orElseThrow(), "SiteAddressing", "DSSiteConfiguration",
                    "ISSiteConfiguration", "MTASiteConfiguration", "SiteEncryptionConfiguration");
            assertClasses(Sites.find(site, "Configuration/Protocols").orElseThrow(), "PopProtocolSiteDefaults",
                    "NntpProtocolSiteDefaults", "LdapProtocolSiteDefaults", "HttpProtocolSiteDefaults",
                    "ImapProtocolSiteDefaults", "SharedProtocolSiteSettings");
            for (Server server : Sites.servers(site)) {
                assertClasses(server, "MTA", "PrivateInformationStore", "PublicInformationStore", "DirectoryService",
                        "SystemAttendant", "DirSyncAgent", "TcpStack");
                assertClasses(Sites.find(server, "Protocols").orElseThrow(), "PopProtocolServer", "NntpProtocolServer",
                        "LdapProtocolServer", "HttpProtocolServer", "ImapProtocolServer",
                        "SharedProtocolServerSettings");
            }
        }
    }

    private static void assertClasses(DirectoryObject parent, String... classes) {
        List<String> found = parent.getChildren().stream().map(child -> child.eClass().getName()).toList();
        assertTrue(found.containsAll(List.of(classes)), parent.getDistinguishedName() + " " + found);
    }

    @Test
    void everyObjectLiesWhereItsClassBelongs() {
        Sites.objects(organization).forEach(object -> Schema.of(object.eClass()).place().ifPresent(place -> {
            DistinguishedName site = Sites.siteOf(object).orElseThrow().getDistinguishedName();
            String above = object.getDistinguishedName().parent().toString().substring(site.toString().length())
                    .replace("/cn=", "/").replaceFirst("^/", "");
            boolean atServer = above.startsWith(Sites.SERVERS + '/') && Schema.of(object.eClass()).serverPlace()
                    .map(path -> path.isEmpty() || above.endsWith('/' + path)).orElse(false);
            assertTrue(atServer || (above + '/').startsWith(place + '/'), object.getDistinguishedName().toString());
        }));
    }

    @Test
    void whatTwoX400ConnectorsSayOfEachOtherAgrees() {
        int links = 0;
        for (X400Connector connector : all(X400Connector.class)) {
            MTA own = (MTA) index.get(connector.getHomeMTA());
            assertEquals(own.getLocalMTAName(), connector.getLocalMTAName());
            assertEquals(own.getLocalMTAPassword(), connector.getLocalMTAPassword());
            assertEquals(own.eContainer(), index.get(connector.getSupportingStack()).eContainer());
            for (ConnectedSite connected : connector.getConnectedSites()) {
                links++;
                X400Connector peer = all(X400Connector.class).stream().filter(other -> other.eClass()
                        == connector.eClass() && siteOf(other).equals(connected.getSite())
                        && other.getConnectedSites().stream().anyMatch(c -> c.getSite().equals(siteOf(connector))))
                        .findFirst().orElseThrow();
                assertEquals(peer.getLocalMTAName(), connector.getRemoteMTAName());
                assertEquals(peer.getLocalMTAPassword(), connector.getRemoteMTAPassword());
                assertEquals(peer.getApplicationContext(), connector.getApplicationContext());
                assertEquals(peer.getTwoWayAlternate(), connector.getTwoWayAlternate());
                assertEquals(peer.getInboundTransportSelector(), connector.getTransportSelector());
                assertEquals(connector.getAddressSpaces().getFirst().getAddress(),
                        connected.getAddress().substring("X400:".length()));
                assertTrue(Sites.addressing(site(connected.getSite())).orElseThrow().getGatewayProxies().stream()
                        .anyMatch(template -> template.text().equals(connected.getAddress())));
            }
        }
        assertEquals(8, links);
    }

    @Test
    void directoriesAreReplicatedInBothDirectionsAndSitesConnectedInBoth() {
        List<DirectoryReplicationConnector> connectors = all(DirectoryReplicationConnector.class);
        assertEquals(4, connectors.size());
        for (DirectoryReplicationConnector connector : connectors) {
            DirectoryReplicationConnector peer = connectors.stream()
                    .filter(other -> other.getLocalBridgehead().equals(connector.getRemoteBridgehead())
                            && other.getRemoteBridgehead().equals(connector.getLocalBridgehead()))
                    .findFirst().orElseThrow();
            assertEquals(connector.getInboundSites(), peer.getOutboundSites());
            assertEquals(Sites.siteOf(peer).orElseThrow(), index.get(connector.getRemoteSite()));
        }
        for (SiteConnector connector : all(SiteConnector.class)) {
            Site remote = site(connector.getConnectedSites().getFirst().getSite());
            assertTrue(Sites.servers(remote).stream().anyMatch(server ->
                    server.getName().equals(connector.getTargetServers().getFirst().getServer())));
            assertTrue(Sites.connectors(remote).stream().anyMatch(other -> other instanceof SiteConnector back
                    && back.getConnectedSites().getFirst().getSite().equals(siteOf(connector))));
        }
    }

    @Test
    void mailToEveryCustomRecipientFindsAConnector() {
        Map<String, String> spaces = new HashMap<>();
        all(Connector.class).forEach(connector -> connector.getAddressSpaces().forEach(space ->
                spaces.merge(space.getType(), regex(space.getAddress()), (a, b) -> a + '|' + b)));
        Set<String> types = new TreeSet<>();
        for (CustomRecipient recipient : all(CustomRecipient.class)) {
            types.add(recipient.getTargetAddress().type());
            assertTrue(recipient.getTargetAddress().value().matches(
                    spaces.getOrDefault(recipient.getTargetAddress().type(), "")), recipient.toString());
            assertTrue(recipient.getProxyAddresses().contains(recipient.getTargetAddress()));
        }
        assertTrue(types.size() > 3, types.toString());
    }

    private static String regex(String pattern) {
        return "\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E.*";
    }

    @Test
    void structuredValuesAreWellFormed() {
        Sites.objects(organization).forEach(object -> object.eClass().getEAllAttributes().stream()
                .filter(object::eIsSet).forEach(attribute -> values(object, attribute).forEach(value -> {
                    String where = object.getDistinguishedName() + " " + attribute.getName() + ' ' + value;
                    if (value instanceof ActivationSchedule schedule) {
                        assertTrue(schedule.isReadable() && schedule.activeQuarters() > 0, where);
                    }
                    // an export shows an account as text (Q244595), only LDAP shows it as octets
                    if (Schema.of(attribute).syntax() == Syntax.OCTET
                            && attribute != ExsitePackage.Literals.PERSON_RECIPIENT__PRIMARY_WINDOWS_ACCOUNT) {
                        assertTrue(value.toString().matches("([0-9A-F]{2})+"), where);
                    }
                    assertFalse(value.toString().isEmpty(), where);
                })));
        Sites.objects(organization).filter(Recipient.class::isInstance)
                .map(Recipient.class::cast).flatMap(r -> r.getProxyAddresses().stream())
                .forEach(address -> assertEquals(List.of(),
                        AddressSyntax.parse(address.type(), address.value()).problems(), address.toString()));
    }

    private static Stream<?> values(DirectoryObject object, EAttribute attribute) {
        return attribute.isMany() ? ((List<?>) object.eGet(attribute)).stream() : Stream.of(object.eGet(attribute));
    }

    /** The particulars that rules look at are there, each on some recipient. */
    @Test
    void whatOnlySomeRecipientsHaveOccurs() {
        Set<EStructuralFeature> set = new HashSet<>();
        Sites.recipients(organization).forEach(recipient -> recipient.eClass().getEAllStructuralFeatures().stream()
                .filter(recipient::eIsSet).forEach(set::add));
        for (EStructuralFeature feature : List.of(ExsitePackage.Literals.MAILBOX__PROHIBIT_SEND_LIMIT,
                ExsitePackage.Literals.PERSON_RECIPIENT__MANAGER,
                ExsitePackage.Literals.RECIPIENT__CUSTOM_ATTRIBUTE1, ExsitePackage.Literals.DIRECTORY_OBJECT__USERS,
                ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM,
                ExsitePackage.Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM,
                ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM_LISTS,
                ExsitePackage.Literals.RECIPIENT__PROTOCOL_SETTINGS, ExsitePackage.Literals.RECIPIENT__PUBLIC_DELEGATES,
                ExsitePackage.Literals.PUBLIC_FOLDER__REPLICAS, ExsitePackage.Literals.PUBLIC_FOLDER__AGE_LIMIT,
                ExsitePackage.Literals.PUBLIC_FOLDER__CLIENT_PERMISSIONS)) {
            assertTrue(set.contains(feature), feature.getName());
        }
    }

    private Site site(String name) {
        return Sites.sites(organization).stream().filter(site -> site.getName().equals(name)).findFirst().orElseThrow();
    }

    private static String siteOf(DirectoryObject object) {
        return Sites.siteOf(object).orElseThrow().getName();
    }
}
