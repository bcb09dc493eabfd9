package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.DirectoryReader;
import org.exsite.directory.ReadLimits;
import org.exsite.directory.ReadOptions;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ImportProblem;
import org.exsite.model.Organization;
import org.exsite.model.storage.OrganizationFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedFilesTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";
    private static final String HEADER = "Obj-Class,Directory Name,Obj-Container,Title\r\n";

    private static String row(String name, String title) {
        return "mailbox," + name + "," + RECIPIENTS + "," + title + "\r\n";
    }

    private static DirectoryObject find(Organization organization, String name) {
        return Texts.find(organization, RECIPIENTS + "/cn=" + name);
    }

    private static ImportProblem only(Organization organization) {
        assertEquals(1, organization.getImportProblems().size(), () -> organization.getImportProblems().toString());
        return organization.getImportProblems().getFirst();
    }

    private static DirectoryFormatException refused(byte[] bytes) {
        return assertThrows(DirectoryFormatException.class,
                () -> DirectoryReader.read(new ByteArrayInputStream(bytes), "test.txt"));
    }

    private static DirectoryFormatException refused(String text) {
        return refused(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailbox,B", "mailbox,B," + RECIPIENTS + ",Boss,more"})
    void aRowWithAnotherNumberOfFieldsIsKeptAndTheRestIsRead(String row) {
        Organization organization = Texts.read(HEADER + row("A", "") + row + "\r\n" + row("C", ""));

        assertEquals(3, only(organization).getLine());
        assertEquals(row, only(organization).getText());
        assertEquals("test.txt", only(organization).getFile());
        assertTrue(only(organization).getProblem().contains("4"), only(organization).getProblem());
        assertEquals("C", find(organization, "C").getName());
    }

    @Test
    void aHeaderWithoutObjClassIsRefusedWithItsLine() {
        DirectoryFormatException refused = refused("Directory Name,Display Name\r\nX,Y\r\n");

        assertEquals(1, refused.line());
        assertEquals("test.txt", refused.file());
        assertTrue(refused.problem().contains("Obj-Class"));
    }

    @Test
    void aHeaderWithoutNameIsRefused() {
        assertTrue(refused("Obj-Class,Display Name\r\nmailbox,Y\r\n").problem().contains("Directory Name"));
    }

    @Test
    void anUnclosedQuoteCostsItsLineOnly() {
        Organization organization = Texts.read(HEADER + row("A", "\"Boss") + row("B", "\"Doe, J\"") + row("C", "x"));

        assertEquals(2, only(organization).getLine());
        assertEquals("Doe, J", ((org.exsite.model.Mailbox) find(organization, "B")).getTitle());
        assertEquals("C", find(organization, "C").getName());
    }

    @Test
    void textAfterAClosingQuoteCostsItsLineOnly() {
        Organization organization = Texts.read(HEADER + row("A", "\"Boss\" of all") + row("B", ""));

        assertEquals(2, only(organization).getLine());
        assertEquals("B", find(organization, "B").getName());
    }

    @Test
    void aLineOfTenMegabytesCostsItselfOnly() {
        Organization organization = Texts.read(HEADER + row("A", "x".repeat(10 << 20)) + row("B", ""));

        assertEquals(2, only(organization).getLine());
        assertTrue(only(organization).getText().length() < 2_000);
        assertTrue(only(organization).getProblem().contains("8388608"), only(organization).getProblem());
        assertEquals("B", find(organization, "B").getName());
    }

    @Test
    void aLineInAnotherCharacterSetIsKept() {
        byte[] utf8 = (HEADER + row("A", "\u0416")).getBytes(StandardCharsets.UTF_8);
        byte[] oem = row("B", "M\u00FCller").getBytes(Charset.forName("IBM437"));
        byte[] both = Arrays.copyOf(utf8, utf8.length + oem.length);
        System.arraycopy(oem, 0, both, utf8.length, oem.length);

        Organization organization = Texts.read(both);

        assertEquals(3, only(organization).getLine());
        assertTrue(only(organization).getProblem().contains("UTF-8"));
        assertEquals("A", find(organization, "A").getName());
    }

    @Test
    void dosTextIsNoticed() {
        Organization organization = Texts.read(HEADER + row("A", "M\u00FCller") + row("B", ""),
                Charset.forName("IBM437"));

        assertEquals(2, only(organization).getLine());
        assertTrue(only(organization).getProblem().contains("windows-1252"));
    }

    @Test
    void nulBytesCostTheirLine() {
        Organization organization = Texts.read(HEADER + row("A", "x\0y") + row("B", ""));

        assertEquals(2, only(organization).getLine());
        assertEquals("mailbox,A," + RECIPIENTS + ",x\\u0000y", only(organization).getText());
    }

    @Test
    void whatIsNoDirectoryIsRefused() {
        assertTrue(refused("").problem().length() > 20);
        assertTrue(refused("\r\n\r\n").problem().length() > 20);
        assertEquals(1, refused("Dear Sir").line());
        assertEquals(1, refused("PK\003\004\0\0\0\0binary\0").line());
        assertEquals(1, refused("a,b,c\n1,2,3\n").line());
        assertTrue(refused("version: 1\n").problem().length() > 20);
    }

    @Test
    void aMalformedRecordIsKeptAndTheRestIsRead() {
        Organization organization = Texts.read("version: 1\n\n"
                + "dn: cn=A,cn=Recipients,ou=North,o=Trager\nobjectClass: organizationalPerson\n\n"
                + "# comment\ndn: cn=B,cn=Recipients,ou=North,o=Trager\nobjectClass organizationalPerson\nsn: B\n\n"
                + "dn: not a name\nobjectClass: top\n\n"
                + "dn: cn=C,cn=Recipients,ou=North,o=Trager\nobjectClass: organizationalPerson\nsn:: ###\n\n"
                + "dn: cn=D,cn=Recipients,ou=North,o=Trager\nobjectClass: organizationalPerson\n");

        assertEquals(List.of(8, 11, 16), organization.getImportProblems().stream().map(ImportProblem::getLine).toList());
        assertTrue(organization.getImportProblems().getFirst().getText().contains("sn: B"));
        assertEquals("A", find(organization, "A").getName());
        assertNull(find(organization, "B"));
        assertEquals("D", find(organization, "D").getName());
    }

    @Test
    void aRecordThatWantsAFileIsRefused(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");

        Organization organization = Texts.read("dn: cn=A,cn=Recipients,ou=North,o=Trager\n"
                + "objectClass: organizationalPerson\ninfo:< " + secret.toUri() + "\n\n"
                + "dn: cn=B,cn=Recipients,ou=North,o=Trager\nobjectClass: organizationalPerson\n");

        assertEquals(3, only(organization).getLine());
        assertNull(find(organization, "A"));
        assertEquals("B", find(organization, "B").getName());
    }

    @Test
    void anotherOrganizationIsNotMixedIn() {
        Organization organization = Texts.read("dn: o=Trager\nobjectClass: organization\n\n"
                + "dn: o=Other\nobjectClass: organization\n\ndn: dc=example\nobjectClass: domain\n");

        assertEquals("Trager", organization.getName());
        assertEquals(List.of(4, 7), organization.getImportProblems().stream().map(ImportProblem::getLine).toList());
    }

    @Test
    void binaryValuesAreKept() {
        Organization organization = Texts.read("dn: cn=A,cn=Recipients,ou=North,o=Trager\n"
                + "objectClass: organizationalPerson\nobjectClass: person\nobjectClass: top\n"
                + "Picture:: //79/AAB\ninfo:: AQID\n");

        assertEquals(List.of("Picture;x-exsite-base64: //79/AAB", "info;x-exsite-base64: AQID"),
                find(organization, "A").getRawAttributes().stream().map(Object::toString).toList());
        String ldif = new String(Texts.write(organization, org.exsite.directory.Format.LDIF), StandardCharsets.UTF_8);
        assertTrue(ldif.contains("\nPicture:: //79/AAB\n"), ldif);
        assertTrue(ldif.contains("\ninfo:: AQID\n"), ldif);
    }

    @Test
    void tooManyBrokenLinesAreNoDirectory(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), HEADER + "x\r\n".repeat(20));

        DirectoryFormatException refused = assertThrows(DirectoryFormatException.class,
                () -> DirectoryReader.read(List.of(file),
                        ReadOptions.DEFAULT.with(new ReadLimits(1 << 20, 1 << 10, 1 << 10, 10))));

        assertEquals(12, refused.line());
        assertEquals("bad.csv", refused.file());
    }

    @Test
    void aFileLargerThanTheLimitIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("large.csv"), HEADER + row("A", "").repeat(100));

        assertThrows(DirectoryFormatException.class,
                () -> DirectoryReader.read(List.of(file),
                        ReadOptions.DEFAULT.with(new ReadLimits(1 << 10, 1 << 10, 1 << 10, 10))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"file:///nowhere\"><x/>",
        "<?xml version=\"1.0\"?><exsite:Organization xmlns:exsite=\"http://exsite.org/model/1\" name=\"T", "<html>"})
    void brokenXmlIsRefused(String xml) {
        assertThrows(OrganizationFormatException.class,
                () -> DirectoryReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "x"));
    }

    @Test
    void aFolderIsRefused(@TempDir Path folder) {
        assertThrows(DirectoryFormatException.class, () -> DirectoryReader.read(folder));
    }
}
