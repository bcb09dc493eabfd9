package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is damaged, hostile or no directory: a clear message, no stack trace, nothing changed. */
class MalformedInputTest {

    private static final String HEADER = "Obj-Class,Directory Name,Alias Name,Display Name,Obj-Container\r\n";
    private static final String ROW = "mailbox,JDoe,JDoe,Jane Doe,/o=Trager/ou=North/cn=Recipients\r\n";
    private static final String DOE = "/o=Trager/ou=North/cn=Recipients/cn=JDoe";

    @TempDir
    Path folder;

    @Test
    void aRowWithAnotherNumberOfFieldsIsAFindingAndTheRestIsRead() throws IOException {
        Path file = file("fields.csv", HEADER + "mailbox,Short,Short\r\n" + ROW);
        List<String> lines = Cli.run("check", file, "--rules", "unread-line", "--fail-on", "warning").exits(1).lines();
        assertTrue(lines.stream().anyMatch(line -> line.contains("fields.csv") && line.contains("2")),
                lines.toString());
        assertEquals("Jane Doe", jane(file).getDisplayName());
    }

    @Test
    void anUnclosedQuoteIsAFindingAndWhatComesBeforeItIsRead() throws IOException {
        Path file = file("quote.csv", HEADER + ROW + "mailbox,Lost,Lost,\"Lost,/o=Trager/ou=North/cn=Recipients\r\n");
        List<String> lines = Cli.run("check", file, "--rules", "unread-line", "--fail-on", "warning").exits(1).lines();
        assertTrue(lines.stream().anyMatch(line -> line.contains("quote.csv") && line.contains("3")),
                lines.toString());
        assertEquals("Jane Doe", jane(file).getDisplayName());
    }

    @Test
    void aHeaderWithoutObjClassIsNoDirectory() throws IOException {
        refused(file("header.csv", "Directory Name,Alias Name\r\nJDoe,JDoe\r\n"), "Obj-Class");
    }

    @Test
    void bytesThatAreNoUtf8AreReadAsTheWindowsCodePage() throws IOException {
        Path file = folder.resolve("ansi.csv");
        Files.write(file, (HEADER + ROW.replace("Jane", "J\u00FCrgen")).getBytes(Charset.forName("windows-1252")));
        Cli.run("convert", file, "-o", folder.resolve("ansi.exsite")).exits(0);
        assertEquals("J\u00FCrgen Doe", jane(file).getDisplayName());
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheHeader() throws IOException {
        Path file = file("bom.csv", "\uFEFF" + HEADER + ROW.replace("Jane", "J\u00FCrgen"));
        assertEquals("J\u00FCrgen Doe", jane(file).getDisplayName());
    }

    @Test
    void aLineOfTenMegabytesIsAFindingAndTheRestIsRead() throws IOException {
        Path file = file("long.csv", HEADER + "mailbox,Long,Long," + "x".repeat(10 << 20)
                + ",/o=Trager/ou=North/cn=Recipients\r\n" + ROW);
        Cli.Result result = Cli.run("check", file, "--rules", "unread-line", "--fail-on", "warning").exits(1);
        assertTrue(result.lines().stream().anyMatch(line -> line.contains("long.csv")), "the line is named");
        assertTrue(result.bytes().length < 100_000, "the line is not repeated");
        assertEquals("Jane Doe", jane(file).getDisplayName());
    }

    @Test
    void anLdifRecordThatCannotBeReadIsAFindingAndTheRestIsRead() throws IOException {
        Path file = file("bad.ldif", """
                version: 1

                dn: cn=Broken,cn=Recipients,ou=North,o=Trager
                objectClass: organizationalPerson
                this line has no colon

                dn: cn=JDoe,cn=Recipients,ou=North,o=Trager
                objectClass: organizationalPerson
                objectClass: person
                objectClass: top
                rdn: JDoe
                cn: Jane Doe
                """);
        List<String> lines = Cli.run("check", file, "--rules", "unread-line", "--fail-on", "warning").exits(1).lines();
        assertTrue(lines.stream().anyMatch(line -> line.contains("bad.ldif")), lines.toString());
        assertEquals("Jane Doe", jane(file).getDisplayName());
    }

    @Test
    void aTruncatedExsiteFileIsRefused() throws IOException {
        Path whole = Organizations.founding(folder);
        byte[] bytes = Files.readAllBytes(whole);
        Path file = folder.resolve("truncated.exsite");
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        refused(file, "truncated.exsite");
    }

    @Test
    void aDocumentTypeDeclarationIsRefusedAndNotFollowed() throws IOException {
        Path secret = file("secret.txt", "the secret");
        String whole = Files.readString(Organizations.founding(folder));
        int afterProlog = whole.indexOf("?>") + 2;
        Path file = file("doctype.exsite", whole.substring(0, afterProlog)
                + "\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n" + whole.substring(afterProlog));
        Cli.Result result = refused(file, "doctype.exsite");
        assertFalse(result.err().contains("the secret"));
    }

    @Test
    void whatIsNoDirectoryAtAllIsRefused() throws IOException {
        refused(file("empty.csv", ""), "empty.csv");
        refused(file("prose.txt", "Dear reader,\nthis is a letter.\n"), "prose.txt");
        Path binary = folder.resolve("binary.exsite");
        Files.write(binary, new byte[] {0, 1, 2, 3, (byte) 0xFF, (byte) 0xFE, 0, 0});
        refused(binary, "binary.exsite");
        Files.write(binary, new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 0, ';', (byte) 0x90, (byte) 0xFE, 0, ','});
        refused(binary, "binary.exsite, line 1: The file is of no known format.");
    }

    @Test
    void linesThatCannotBeReadAreListedInTheirOrder() throws IOException {
        Path file = file("many.csv", HEADER + ROW + "mailbox,Short\r\n".repeat(10));
        List<String> lines = Cli.run("check", file, "--rules", "unread-line").exits(0).lines();
        assertEquals(10, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            assertTrue(lines.get(i).contains("Line " + (i + 3) + " of many.csv"), lines.toString());
        }
    }

    @Test
    void aCsvFileIsSaidToLeaveOutTheListOfUnreadLines() throws IOException {
        Path file = file("short.csv", HEADER + ROW + "mailbox,Short\r\n");
        assertEquals(List.of("/o=Trager: a CSV file cannot hold the list of lines that were not imported",
                "One line of the input could not be read. \"check --rules unread-line\" shows it."),
                Cli.run("convert", file, "-o", folder.resolve("whole.csv")).exits(0).err().lines().toList());
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsNamed() {
        assertTrue(Cli.run("check", folder.resolve("missing.csv")).exits(3).err().contains("missing.csv"));
        assertTrue(Cli.run("check", folder).exits(3).err().contains(folder.toString()));
    }

    /** Every command refuses the file with a message, leaves it alone and writes nothing. */
    private Cli.Result refused(Path file, String part) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path output = folder.resolve("output.exsite");
        Cli.Result result = Cli.run("check", file).exits(3);
        assertEquals("", result.out());
        assertTrue(result.err().contains(part), result.err());
        Cli.run("fix", file, "--all", "-o", output).exits(3);
        Cli.run("convert", file, "-o", output).exits(3);
        Cli.run("diff", file, file).exits(3);
        assertFalse(Files.exists(output));
        assertArrayEquals(before, Files.readAllBytes(file));
        return result;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static Mailbox jane(Path file) throws IOException {
        Organization organization = Organizations.read(file);
        return Organizations.find(organization, DOE, Mailbox.class);
    }
}
