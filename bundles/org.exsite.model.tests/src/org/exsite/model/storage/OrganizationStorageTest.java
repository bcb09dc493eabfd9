package org.exsite.model.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;

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

    private static OrganizationFormatException refused(String text) {
        return assertThrows(OrganizationFormatException.class, () -> read(text));
    }

    private static String around(String body) throws IOException {
        String text = new String(bytes(small()), UTF_8);
        return text.replace("      <children xsi:type=\"exsite:Mailbox\" name=\"JDoe\"", body);
    }

    @Test
    void refusesDocumentTypesAndReadsNoOtherFile() throws IOException {
        String text = new String(bytes(small()), UTF_8).replace("<exsite:Org",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"other.xml\">]>\n<exsite:Org");
        OrganizationFormatException e = refused(text);
        assertEquals("test.exsite", e.file());
        assertEquals(2, e.line());
        assertTrue(e.getMessage().startsWith("test.exsite, line 2: "), e.getMessage());
        assertTrue(e.getMessage().contains("DOCTYPE"), e.getMessage());
    }

    @Test
    void refusesAFileThatIsCutOffAnywhere() throws IOException {
        String text = new String(bytes(small()), UTF_8).strip();
        for (int length = 0; length < text.length(); length += 7) {
            OrganizationFormatException e = refused(text.substring(0, length));
            assertTrue(e.problem().contains("not complete"), e.getMessage());
            assertFalse(e.getMessage().contains("\n"), e.getMessage());
        }
    }

    @Test
    void namesFileAndLineOfWhatItDoesNotKnow() throws IOException {
        OrganizationFormatException feature = refused(around(
                "      <children xsi:type=\"exsite:Mailbox\" shoeSize=\"42\""));
        assertEquals(8, line("shoeSize", feature));
        OrganizationFormatException element = refused(new String(bytes(small()), UTF_8)
                .replace("<proxyAddresses>SMTP", "<newThing/><proxyAddresses>SMTP"));
        assertEquals(9, line("newThing", element));
        OrganizationFormatException type = refused(around("      <children xsi:type=\"exsite:Robot\" name=\"JDoe\""));
        assertEquals(8, line("exsite:Robot", type));
        OrganizationFormatException wrongPlace = refused(around("      <children xsi:type=\"exsite:AddressSpace\""));
        assertEquals(8, line("exsite:AddressSpace", wrongPlace));
        OrganizationFormatException isAbstract = refused(around("      <children xsi:type=\"exsite:Recipient\""));
        assertEquals(8, line("exsite:Recipient", isAbstract));
        OrganizationFormatException none = refused(around("      <children name=\"JDoe\""));
        assertEquals(8, line("xsi:type", none));
        OrganizationFormatException foreign = refused(around(
                "      <children xsi:type=\"exsite:Mailbox\" xmlns:z=\"urn:z\" z:name=\"JDoe\""));
        assertEquals(8, line("z:name", foreign));
    }

    /** An attribute is at fault on the line where its start tag ends: where exactly it is SAX does not tell. */
    private static int line(String expected, OrganizationFormatException e) {
        assertTrue(e.problem().contains(expected), e.getMessage());
        return e.line();
    }

    @Test
    void namesTheLineOfAValueThatIsNone() throws IOException {
        String text = new String(bytes(small()), UTF_8);
        OrganizationFormatException name = refused(text.replace("homeMTA=\"/o=Trager/ou=North", "homeMTA=\"North"));
        assertEquals(8, name.line());
        assertTrue(name.problem().contains("North/cn=Configuration"), name.problem());
        OrganizationFormatException number = refused(text.replace("address=\"*\"", "cost=\"many\""));
        assertTrue(number.problem().contains("\"many\"") && number.problem().contains("\"cost\""), number.problem());
        OrganizationFormatException escape = refused(text.replace("Doe, Jane", "exsite-escaped:\\00"));
        assertTrue(escape.problem().contains("displayName"), escape.problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html/>", "<Organization/>", "<x:Organization xmlns:x=\"http://exsite.org/other/1\"/>",
        "<a><b></a>", "<exsite:Mailbox xmlns:exsite=\"http://exsite.org/model/1\"/>"})
    void refusesOtherDocuments(String text) {
        assertTrue(refused(text).problem().contains("does not hold an Exchange organization"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no XML", "\u0000\u0001", "<exsite:Organization/>", "Obj-Class,Mode"})
    void refusesWhatIsNoXml(String text) {
        assertTrue(refused(text).problem().contains("not well-formed"));
    }

    @Test
    void refusesOtherVersionsByName() {
        OrganizationFormatException e = refused("<x:Organization xmlns:x=\"http://exsite.org/model/2\"/>");
        assertTrue(e.problem().contains("http://exsite.org/model/2"), e.problem());
        assertTrue(e.problem().contains("http://exsite.org/model/1"), e.problem());
    }

    @Test
    void refusesWrongEncodings() {
        byte[] bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a b=\"\u00e4\"/>".getBytes(ISO_8859_1);
        OrganizationFormatException e = assertThrows(OrganizationFormatException.class,
                () -> OrganizationStorage.load(new ByteArrayInputStream(bytes), "latin"));
        assertTrue(e.problem().contains("not well-formed"), e.getMessage());
    }

    @Test
    void refusesTextAndElementsWhereTheyDoNotBelong() throws IOException {
        String text = new String(bytes(small()), UTF_8);
        assertTrue(refused(text.replace("</children>", "stray</children>")).problem().contains("\"stray\""));
        assertTrue(refused(text.replace("SMTP:jdoe", "<b/>jdoe")).problem().contains("\"b\""));
    }

    @Test
    void limitsStopWhatIsTooMuch() throws IOException {
        String text = new String(bytes(small()), UTF_8);
        assertLimit(text, new StorageLimits(100, 200, 100, 1000, 100), "100 bytes");
        assertLimit(text, new StorageLimits(10_000, 3, 100, 1000, 100), "3 deep");
        assertLimit(text, new StorageLimits(10_000, 200, 2, 1000, 100), "more than 2");
        assertLimit(text, new StorageLimits(10_000, 200, 100, 30, 100), "homeMTA");
        assertLimit(text, new StorageLimits(10_000, 200, 100, 1000, 1), "more than 1");
    }

    private static void assertLimit(String text, StorageLimits limits, String expected) {
        OrganizationFormatException e = assertThrows(OrganizationFormatException.class,
                () -> OrganizationStorage.load(new ByteArrayInputStream(text.getBytes(UTF_8)), "big", limits));
        assertTrue(e.problem().contains(expected), e.getMessage());
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
    void whateverIsInAFileItIsReadOrRefusedWithAMessage() throws IOException {
        byte[] whole = bytes(new RandomOrganization(99).create(20));
        Random random = new Random(17);
        byte[] alphabet = "<>/\"'=&;:!? xsinamechildren\u0000\u00ff\n1".getBytes(ISO_8859_1);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] damaged = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = alphabet[random.nextInt(alphabet.length)];
            }
            try {
                OrganizationStorage.load(new ByteArrayInputStream(damaged), "damaged");
            } catch (OrganizationFormatException e) {
                refused++;
                assertTrue(e.line() > 0 || e.getCause() instanceof IOException, e.toString());
                assertTrue(e.getMessage().startsWith("damaged"), e.getMessage());
            }
        }
        assertTrue(refused > 1000 && refused < 3000, "refused " + refused);
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
