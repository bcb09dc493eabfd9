package org.exsite.model.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationStorageTest {

    static Organization small() {
        Organization organization = ExsiteFactory.eINSTANCE.createOrganization();
        organization.setName("Trager");
        var site = ExsiteFactory.eINSTANCE.createSite();
        site.setName("North");
        organization.getChildren().add(site);
        Mailbox jane = ExsiteFactory.eINSTANCE.createMailbox();
        jane.setName("JDoe");
        jane.setDisplayName("Doe, Jane");
        jane.setHomeMTA(DistinguishedName.parse(
                "/o=Trager/ou=North/cn=Configuration/cn=Servers/cn=NORTH1/cn=Microsoft MTA"));
        jane.getProxyAddresses().add(ProxyAddress.of("SMTP:jdoe@trager.example"));
        jane.getProxyAddresses().add(ProxyAddress.of("X400:c=US;a= ;p=Trager;o=North;s=Doe;g=Jane;"));
        Sites.container(site, Sites.RECIPIENTS).getChildren().add(jane);
        InternetMailService service = ExsiteFactory.eINSTANCE.createInternetMailService();
        service.setName("Internet Mail Connector (NORTH1)");
        var space = ExsiteFactory.eINSTANCE.createAddressSpace();
        space.setType("SMTP");
        space.setAddress("*");
        service.getAddressSpaces().add(space);
        Sites.container(site, Sites.CONNECTIONS).getChildren().add(service);
        return organization;
    }

    static byte[] bytes(Organization organization) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OrganizationStorage.save(organization, out);
        return out.toByteArray();
    }

    static Organization read(String text) throws IOException {
        return OrganizationStorage.load(new ByteArrayInputStream(text.getBytes(UTF_8)), "test.exsite");
    }

    @Test
    void writesOneLineForEachAttributeValueAndObject() throws IOException {
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <exsite:Organization xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:exsite="http://exsite.org/model/1"
                    name="Trager">
                  <children xsi:type="exsite:Site" name="North">
                    <children xsi:type="exsite:DirectoryContainer" name="Recipients">
                      <children xsi:type="exsite:Mailbox" name="JDoe"
                          displayName="Doe, Jane"
                          homeMTA="/o=Trager/ou=North/cn=Configuration/cn=Servers/cn=NORTH1/cn=Microsoft MTA">
                        <proxyAddresses>SMTP:jdoe@trager.example</proxyAddresses>
                        <proxyAddresses>X400:c=US;a= ;p=Trager;o=North;s=Doe;g=Jane;</proxyAddresses>
                      </children>
                    </children>
                    <children xsi:type="exsite:DirectoryContainer" name="Configuration">
                      <children xsi:type="exsite:DirectoryContainer" name="Connections">
                        <children xsi:type="exsite:InternetMailService" name="Internet Mail Connector (NORTH1)">
                          <addressSpaces type="SMTP"
                              address="*"/>
                        </children>
                      </children>
                    </children>
                  </children>
                </exsite:Organization>
                """, new String(bytes(small()), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsReadIsWhatWasWritten(long seed) throws IOException {
        Organization written = new RandomOrganization(seed).create(150);
        byte[] bytes = bytes(written);
        Organization read = OrganizationStorage.load(new ByteArrayInputStream(bytes), "random");
        assertTrue(new EcoreUtil.EqualityHelper().equals(written, read));
        assertEquals(new String(bytes, UTF_8), new String(bytes(read), UTF_8));
    }

    @Test
    void otherEmfProgramsReadTheFile() throws IOException {
        ExsitePackage.eINSTANCE.eClass();
        XMIResourceImpl plain = new XMIResourceImpl(URI.createURI("plain.xmi"));
        plain.load(new ByteArrayInputStream(bytes(small())), null);
        assertTrue(new EcoreUtil.EqualityHelper().equals(small(), plain.getContents().getFirst()));
    }

    @Test
    void filesOfOtherEmfProgramsAreRead() throws IOException {
        XMIResourceImpl plain = new XMIResourceImpl(URI.createURI("plain.xmi"));
        plain.getContents().add(small());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        plain.save(out, null);
        Organization read = OrganizationStorage.load(new ByteArrayInputStream(out.toByteArray()), "plain.xmi");
        assertTrue(new EcoreUtil.EqualityHelper().equals(small(), read));
    }

    @Test
    void equalNamesAreSharedAfterReading() throws IOException {
        Organization organization = small();
        var recipients = Sites.find(Sites.sites(organization).getFirst(), Sites.RECIPIENTS).orElseThrow();
        recipients.getChildren().add(EcoreUtil.copy(recipients.getChildren().getFirst()));
        Organization read = OrganizationStorage.load(new ByteArrayInputStream(bytes(organization)), "x");
        List<Mailbox> mailboxes = Sites.recipients(read).map(Mailbox.class::cast).toList();
        assertSame(mailboxes.get(0).getHomeMTA(), mailboxes.get(1).getHomeMTA());
        assertSame(mailboxes.get(0).getDisplayName(), mailboxes.get(1).getDisplayName());
    }

    @Test
    void writesNothingThatCouldNotBeReadAgain() {
        Organization empty = small();
        Mailbox jane = (Mailbox) Sites.recipients(empty).findFirst().orElseThrow();
        jane.setHomeMTA(DistinguishedName.root("o", "Trager").child(""));
        assertNotSaved(empty, "/cn=JDoe");
        jane.setHomeMTA(DistinguishedName.root("o", "x".repeat(DistinguishedName.MAX_LENGTH)));
        assertNotSaved(empty, "homeMTA");
        Organization deep = small();
        EObject place = deep;
        for (int i = 0; i < 300; i++) {
            DirectoryContainer next = ExsiteFactory.eINSTANCE.createDirectoryContainer();
            next.setName("x");
            ((org.exsite.model.DirectoryObject) place).getChildren().add(next);
            place = next;
        }
        assertNotSaved(deep, "200 deep");
    }

    private static void assertNotSaved(Organization organization, String expected) {
        IOException e = assertThrows(IOException.class, () -> bytes(organization));
        assertTrue(e.getMessage().contains(expected), e.getMessage());
    }

    @Test
    void deepestOrganizationThatIsWrittenIsRead() throws IOException {
        Organization organization = ExsiteFactory.eINSTANCE.createOrganization();
        EObject place = organization;
        for (int i = 1; i < StorageLimits.DEFAULT.depth(); i++) {
            DirectoryContainer next = ExsiteFactory.eINSTANCE.createDirectoryContainer();
            ((org.exsite.model.DirectoryObject) place).getChildren().add(next);
            place = next;
        }
        ((DirectoryContainer) place).getRawAttributes().add(new org.exsite.model.naming.RawAttribute("a", "b"));
        Organization read = OrganizationStorage.load(new ByteArrayInputStream(bytes(organization)), "deep");
        assertTrue(new EcoreUtil.EqualityHelper().equals(organization, read));
    }

    @Test
    void manyEscapedCharactersAreNoAttack() throws IOException {
        Organization organization = small();
        organization.setAdminNote("<&>\"\n".repeat(200_000));
        organization.getRawAttributes().add(new org.exsite.model.naming.RawAttribute("x", "&<\u2028".repeat(200_000)));
        Organization read = OrganizationStorage.load(new ByteArrayInputStream(bytes(organization)), "x");
        assertTrue(new EcoreUtil.EqualityHelper().equals(organization, read));
    }
}
