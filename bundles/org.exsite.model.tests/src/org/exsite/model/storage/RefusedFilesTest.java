package org.exsite.model.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.exsite.model.storage.OrganizationStorageTest.bytes;
import static org.exsite.model.storage.OrganizationStorageTest.read;
import static org.exsite.model.storage.OrganizationStorageTest.small;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;

import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not read, and what is told about them. */
class RefusedFilesTest {

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
}
