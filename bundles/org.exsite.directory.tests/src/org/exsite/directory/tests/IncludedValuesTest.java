package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.exsite.directory.DirectoryReader;
import org.exsite.directory.ReadLimits;
import org.exsite.directory.ReadOptions;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that a directory file takes from other files. */
class IncludedValuesTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";

    @TempDir
    Path outer;

    private Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        folder = Files.createDirectories(outer.resolve("export/values")).getParent();
        Files.writeString(folder.resolve("values/note.txt"), "one\r\ntwo, \u00FC\r\n", Charset.forName("windows-1252"));
        Files.writeString(outer.resolve("secret.txt"), "secret");
    }

    private Organization csv(String value, ReadOptions options) throws IOException {
        return read("Obj-Class,Directory Name,Obj-Container,Comment,Title\nmailbox,X," + RECIPIENTS + "," + value
                + ",Boss\n", options);
    }

    private Organization ldif(String url, ReadOptions options) throws IOException {
        return read("dn: cn=Y,cn=Recipients,ou=North,o=Trager\nobjectClass: organizationalPerson\n\n"
                + "dn: cn=X,cn=Recipients,ou=North,o=Trager\nobjectClass: organizationalPerson\ninfo:< " + url + "\n",
                options);
    }

    private static Organization read(String text, ReadOptions options) throws IOException {
        return DirectoryReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.txt", options);
    }

    private ReadOptions allowed() {
        return ReadOptions.DEFAULT.withIncludes(folder);
    }

    private static Mailbox x(Organization organization) {
        return Texts.find(organization, RECIPIENTS + "/cn=X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=values/note.txt", "=values\\note.txt", "=values/../values/note.txt"})
    void aFieldIsReadFromAFileInTheFolder(String value) throws IOException {
        Organization organization = csv(value, allowed());

        assertEquals("one\r\ntwo, \u00FC", x(organization).getComment());
        assertEquals(List.of(), Texts.events(organization));
    }

    @Test
    void withoutPermissionAFieldIsText() throws IOException {
        assertEquals("=values/note.txt", x(csv("=values/note.txt", ReadOptions.DEFAULT)).getComment());
    }

    @ParameterizedTest
    @CsvSource({"=../secret.txt,296", "=values/../../secret.txt,296", "=..\\secret.txt,296", "=,296", "=values,296",
        "=C:\\secret.txt,296", "=values/none.txt,295"})
    void whatIsNotThereOrLeadsOutIsNotRead(String value, int event) throws IOException {
        Organization organization = csv(value, allowed());

        assertEquals(List.of("2:" + event), Texts.events(organization));
        assertEquals(1, Texts.unread(organization).size());
        assertNull(x(organization).getComment());
        assertEquals("Boss", x(organization).getTitle());
    }

    @Test
    void aWholePathLeadsOutToo() throws IOException {
        assertEquals(List.of("2:296"), Texts.events(csv("=" + outer.resolve("secret.txt"), allowed())));
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("values/link.txt"), outer.resolve("secret.txt"));

        assertEquals(List.of("2:296"), Texts.events(csv("=values/link.txt", allowed())));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        ReadLimits limits = new ReadLimits(1 << 20, 200, 1 << 20, 100);
        Files.writeString(folder.resolve("values/large.txt"), "x".repeat(201));

        assertEquals(List.of("2:295"), Texts.events(csv("=values/large.txt", allowed().with(limits))));
    }

    @Test
    void allFilesTogetherAreNoLargerThanAFileMayBe() throws IOException {
        ReadLimits limits = new ReadLimits(300, 200, 1 << 20, 100);
        Files.writeString(folder.resolve("n"), "x".repeat(190));

        Organization organization = read("Obj-Class,Directory Name,Obj-Container,Comment\nmailbox,X," + RECIPIENTS
                + ",=n\nmailbox,Y," + RECIPIENTS + ",=n\n", allowed().with(limits));

        assertEquals(List.of("3:295"), Texts.events(organization));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theFileMayBeUnicode(String charset) throws IOException {
        Files.writeString(folder.resolve("unicode.txt"), "\uFEFF\u0416\u00FC", Charset.forName(charset));

        assertEquals("\u0416\u00FC", x(csv("=unicode.txt", allowed())).getComment());
    }

    @Test
    void anLdifValueIsReadFromAFileInTheFolder() throws IOException {
        Files.writeString(folder.resolve("values/note.txt"), "one\ntwo, \u00FC");

        assertEquals("one\ntwo, \u00FC", x(ldif("file:values/note.txt", allowed())).getComment());
        assertEquals("one\ntwo, \u00FC",
                x(ldif(folder.resolve("values/note.txt").toUri().toString(), allowed())).getComment());
        assertEquals("one\ntwo, \u00FC", x(ldif("file:val\n ues/note.txt", allowed())).getComment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:../secret.txt", "file:%2E%2E/secret.txt", "http://localhost/note.txt",
        "file://server/values/note.txt", "values/note.txt", "file:", "file:none.txt"})
    void anLdifValueFromAnywhereElseCostsItsRecord(String url) throws IOException {
        Organization organization = ldif(url, allowed());

        assertEquals(1, Texts.unread(organization).size());
        assertTrue(Texts.unread(organization).getFirst().startsWith("6: "), Texts.unread(organization).getFirst());
        assertNull(x(organization));
        assertEquals("Y", Texts.find(organization, RECIPIENTS + "/cn=Y").getName());
    }
}
