package org.exsite.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.DirectoryIndex;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.Schema;
import org.exsite.model.storage.OrganizationStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleOrganizationTest {

    static byte[] bytes(Organization organization) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OrganizationStorage.save(organization, out);
        return out.toByteArray();
    }

    private static Organization sample(int recipients, int sites, long seed) {
        return SampleOrganization.builder().recipients(recipients).sites(sites).seed(seed).build();
    }

    @Test
    void sameSettingsGiveTheSameBytes() throws IOException {
        assertArrayEquals(bytes(sample(300, 3, 7)), bytes(sample(300, 3, 7)));
        assertFalse(Arrays.equals(bytes(sample(300, 3, 7)), bytes(sample(300, 3, 8))));
        assertArrayEquals(bytes(SampleOrganization.founding()), bytes(SampleOrganization.founding()));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,5", "9,1", "12,2", "200,2", "5000,3", "1000,30"})
    void hasAsManyRecipientsAndSitesAsAskedFor(int recipients, int sites) {
        Organization organization = sample(recipients, sites, 1);
        assertEquals(recipients, own(organization).size());
        assertEquals(sites, Sites.sites(organization).size());
        assertEquals(sites, Sites.sites(organization).stream().map(Site::getName).distinct().count());
        assertFaultless(organization);
    }

    /** Returns the recipients but for those that Exchange itself needs. */
    private static List<Recipient> own(DirectoryObject root) {
        return Sites.recipients(root).filter(recipient -> recipient.getImportedFrom() == null
                && !(recipient instanceof PublicFolder folder && folder.getSystemFolderType() != null)).toList();
    }

    @Test
    void hasRecipientsOfAllKindsInTheirUsualShares() {
        List<Recipient> recipients = own(sample(1000, 2, 1));
        assertEquals(20, recipients.stream().filter(DistributionList.class::isInstance).count());
        assertEquals(50, recipients.stream().filter(CustomRecipient.class::isInstance).count());
        assertEquals(10, recipients.stream().filter(PublicFolder.class::isInstance).count());
        assertEquals(920, recipients.stream().filter(Mailbox.class::isInstance).count());
    }

    @Test
    void everySiteHasItsServicesAndConnectors() {
        Organization organization = sample(100, 3, 1);
        for (Site site : Sites.sites(organization)) {
            InternetMailService service = Sites.connectors(site).stream().filter(InternetMailService.class::isInstance)
                    .map(InternetMailService.class::cast).findFirst().orElseThrow();
            assertEquals(Sites.servers(site).getFirst().getName(), service.getComputerName());
            assertEquals("Administrator", service.getAdministratorMailbox().value());
            assertTrue(Sites.connectors(site).stream().anyMatch(SiteConnector.class::isInstance));
            assertEquals(Sites.addressing(site).orElseThrow().getGatewayProxies().stream()
                    .map(template -> template.type() + ":i386").toList(),
                    Sites.find(site, "Configuration/Addressing/Address-Types").orElseThrow().getChildren().stream()
                            .map(DirectoryObject::getName).toList());
        }
        assertEquals(2, Sites.objects(organization).filter(TcpX400Connector.class::isInstance).count());
    }

    /** Everything that rules may ask of an organization holds for a new one. */
    static void assertFaultless(Organization organization) {
        DirectoryIndex index = DirectoryIndex.of(organization);
        assertEquals(Sites.objects(organization).count(), index.size(), "names are unique");
        Set<String> keys = new HashSet<>();
        Sites.recipients(organization).forEach(recipient -> {
            Set<String> types = new TreeSet<>(List.of("SMTP", "X400", "MS", "CCMAIL"));
            types.removeAll(Sites.addressing(Sites.siteOf(recipient).orElseThrow()).orElseThrow()
                    .getDisabledGatewayProxies());
            for (String type : types) {
                assertEquals(1, recipient.getProxyAddresses().stream().filter(a -> a.isType(type)).count(),
                        recipient.getName() + ' ' + type);
                assertTrue(Recipients.primary(recipient, type).isPresent());
            }
            for (ProxyAddress address : recipient.getProxyAddresses()) {
                assertTrue(keys.add(address.key()), address.toString());
            }
            assertEquals(List.of(), X400Address.parse(
                    Recipients.primary(recipient, ProxyAddress.X400).orElseThrow().value()).problems());
        });
        Sites.objects(organization).forEach(object -> assertSound(object, index));
    }

    /** Every name leads to an object of a class that it may lead to, and every value keeps the limits of the schema. */
    private static void assertSound(DirectoryObject object, DirectoryIndex index) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            for (Object value : values(object, attribute)) {
                String where = object.getDistinguishedName() + " " + attribute.getName() + ' ' + value;
                var schema = Schema.of(attribute);
                schema.maxLength().ifPresent(max -> assertTrue(value.toString().length() <= max, where));
                schema.minLength().ifPresent(min -> assertTrue(value.toString().length() >= min, where));
                if (value instanceof DistinguishedName name) {
                    EObject target = index.find(name).orElseThrow(() -> new AssertionError(where));
                    assertTrue(schema.mayLeadTo(target.eClass()), where);
                }
            }
        }
    }

    private static List<Object> values(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        return value instanceof Collection<?> many ? new ArrayList<>(many) : value == null ? List.of() : List.of(value);
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        Organization organization = sample(500, 2, 3);
        Organization read = OrganizationStorage.load(new ByteArrayInputStream(bytes(organization)), "sample");
        assertTrue(new EcoreUtil.EqualityHelper().equals(organization, read));
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThrows(IllegalArgumentException.class, () -> SampleOrganization.builder().recipients(-1));
        assertThrows(IllegalArgumentException.class, () -> SampleOrganization.builder().sites(0));
    }

    @Test
    void foundingSampleIsTheCaseOfTheArticleAndNothingElse() {
        Organization organization = SampleOrganization.founding();
        assertEquals("Trager", organization.getName());
        assertEquals(List.of("North", "South"), Sites.sites(organization).stream().map(Site::getName).toList());
        List<InternetMailService> services = Sites.objects(organization).filter(InternetMailService.class::isInstance)
                .map(InternetMailService.class::cast).toList();
        assertEquals(1, services.size());
        assertEquals("Internet Mail Service (NORTH1)", services.getFirst().getAdminDisplayName());
        DirectoryIndex index = DirectoryIndex.of(organization);
        Mailbox postmaster = (Mailbox) index.get(services.getFirst().getAdministratorMailbox());
        assertEquals("/o=Trager/ou=North/cn=Recipients/cn=Postmast", postmaster.getDistinguishedName().toString());
        assertEquals("Postmaster", postmaster.getDisplayName());
        assertFalse(Recipients.hasType(postmaster, ProxyAddress.X400));
        assertNull(index.get(DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=Administrator")));
        for (Site site : Sites.sites(organization)) {
            assertEquals(12, own(site).size(), site.getName());
        }
        postmaster.getProxyAddresses().add(ProxyAddress.of("X400:c=US;a= ;p=Trager;o=North;s=Postmaster;"));
        assertFaultless(organization);
        assertTrue(Sites.objects(organization).anyMatch(o -> o.eClass() == ExsitePackage.Literals.TCP_X400_CONNECTOR));
    }
}
