package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {

    private static final String SOUTH = """
            version: 1

            dn: ou=South,o=Trager
            objectClass: organizationalUnit
            objectClass: top
            ou: South
            """;

    @TempDir
    Path folder;

    @Test
    void anLdifDumpKeepsEveryAttributeThroughTheOwnFormat() throws IOException {
        Path ldif = Cli.data("sample.ldif", folder);
        Path own = folder.resolve("sample.exsite");
        Path back = folder.resolve("back.ldif");
        Cli.run("convert", ldif, "-o", own).exits(0);
        Cli.run("convert", own, "-o", back).exits(0);
        Set<String> lost = attributes(ldif);
        lost.removeAll(attributes(back));
        assertEquals(Set.of(), lost);
    }

    @Test
    void anImportFileIsReadWithItsUncertainParts() throws IOException {
        Path own = folder.resolve("sample.exsite");
        Cli.run("convert", Cli.data("sample.csv", folder), Cli.data("sample-connectors.csv", folder), "-o", own)
                .exits(0);
        Organization organization = Organizations.read(own);
        String recipients = "/o=Trager/ou=North/cn=Recipients";
        Mailbox jane = Organizations.find(organization, recipients + "/cn=JDoe", Mailbox.class);
        assertEquals("Doe, Jane", jane.getDisplayName());
        assertEquals(4, jane.getProxyAddresses().size());
        assertEquals("SMTP:sue@supplier.example", Organizations.find(organization,
                recipients + "/cn=Internet/cn=Supplier1", CustomRecipient.class).getTargetAddress().toString());
        assertEquals(List.of(recipients + "/cn=JDoe", recipients + "/cn=Internet/cn=Supplier1"),
                Organizations.find(organization, recipients + "/cn=AllNorth", DistributionList.class).getMembers()
                        .stream().map(Object::toString).toList());
    }

    @Test
    void everyValueOfAnImportFileIsFoundAgainInTheLdif() throws IOException {
        Path csv = Cli.data("sample.csv", folder);
        Path ldif = folder.resolve("sample.ldif");
        Cli.run("convert", csv, "-o", ldif).exits(0);
        String text = Files.readString(ldif).replace("\r\n", "\n").replace("\n ", "");
        for (String value : List.of("Doe, Jane", "jdoe@trager.example", "jane.doe@trager.example",
                "c=US;a= ;p=Trager;o=North;s=Doe;g=Jane;", "TRAGER/NORTH/JDOE", "sue@supplier.example", "Supplier One",
                "AllNorth", "2048")) {
            assertTrue(text.contains(value), value + " in\n" + text);
        }
    }

    @Test
    void severalFilesAreMerged() throws IOException {
        Path own = folder.resolve("merged.exsite");
        Path second = Files.writeString(folder.resolve("second.ldif"), SOUTH);
        Cli.run("convert", Cli.data("sample.ldif", folder), second, "-o", own).exits(0);
        Organization organization = Organizations.read(own);
        assertEquals(Set.of("North", "South"), organization.getChildren().stream().map(child -> child.getName())
                .filter(name -> !name.equals("Recipients")).collect(Collectors.toSet()));
    }

    @Test
    void standardInputIsOneOfTheFilesAndStandardOutputTheResult() throws IOException {
        Path ldif = Cli.data("sample.ldif", folder);
        Path own = folder.resolve("sample.exsite");
        Cli.run("convert", ldif, Files.writeString(folder.resolve("second.ldif"), SOUTH), "-o", own).exits(0);
        byte[] south = SOUTH.getBytes(StandardCharsets.UTF_8);
        Cli.Result result = Cli.runWith(south, "convert", ldif, "-", "-o", "-").exits(0);
        assertEquals(Files.readString(own), result.out());
        Cli.runWith(south, "convert", "-", "-", "-o", "-").exits(2);
    }

    @Test
    void anExistingFileIsOnlyReplacedWithForce() throws IOException {
        Path ldif = Cli.data("sample.ldif", folder);
        Path output = Files.writeString(folder.resolve("output.exsite"), "precious");
        Cli.Result refused = Cli.run("convert", ldif, "-o", output).exits(2);
        assertTrue(refused.err().contains("--force"), refused.err());
        assertEquals("precious", Files.readString(output));
        Cli.run("convert", ldif, "-o", output, "--force").exits(0);
        assertTrue(Files.readString(output).startsWith("<?xml"));
        assertEquals("precious", Files.readString(folder.resolve(".output.exsite.bak")));
    }

    @Test
    void anOutputThatCannotBeIsWrongUsage() throws IOException {
        Path ldif = Cli.data("sample.ldif", folder);
        assertTrue(Cli.run("convert", ldif, "-o", folder).exits(2).err().contains(folder.toString()));
        Path nowhere = folder.resolve("nowhere/output.exsite");
        assertTrue(Cli.run("convert", ldif, "-o", nowhere).exits(2).err().contains("nowhere"));
        assertFalse(Files.exists(nowhere.getParent()));
        Cli.run("convert", ldif, "-o", folder.resolve("output")).exits(2);
    }

    /** Returns each line of each record with the name of its object, so that order and escapes do not matter. */
    private static Set<String> attributes(Path ldif) throws IOException {
        Set<String> attributes = new HashSet<>();
        String text = Files.readString(ldif).replace("\r\n", "\n").replaceAll("(?m)^#.*\n", "").replace("\n ", "");
        for (String block : text.split("\n\n+")) {
            List<String> lines = block.strip().lines().toList();
            if (lines.getFirst().startsWith("dn: ")) {
                String name = DistinguishedName.parse(lines.getFirst().substring(4)).toString();
                lines.stream().skip(1).forEach(line -> attributes.add(name + " | " + line));
            }
        }
        assertTrue(attributes.size() > 50, "the records must have been found");
        return attributes;
    }

    @Test
    void anOptionsFileSaysHowAFileIsParted() throws IOException {
        Path csv = Files.writeString(folder.resolve("users.txt"), "Obj-Class|Directory Name|Members\n"
                + "dl|All|Recipients/cn=A&Recipients/cn=B\n");
        Path options = Files.writeString(folder.resolve("import.ini"),
                "[Import]\nColumnSeparator=124\nMVSeparator=38\nBasepoint=/o=Trager/ou=North\n");
        Path result = folder.resolve("result.exsite");

        Cli.run("convert", csv, "--options", options, "-o", result).exits(0);

        DistributionList all = Organizations.find(Organizations.read(result),
                "/o=Trager/ou=North/cn=Recipients/cn=All", DistributionList.class);
        assertEquals(2, all.getMembers().size());
    }

    @Test
    void anOptionsFileWithAMistakeIsNamedWithItsLine() throws IOException {
        Path csv = Cli.data("sample.csv", folder);
        Path options = Files.writeString(folder.resolve("import.ini"), "[Import]\nMVSeparator=%\n");

        String err = Cli.run("convert", csv, "--options", options, "-o", folder.resolve("result.exsite")).exits(3).err();

        assertTrue(err.contains("import.ini") && err.contains("2") && err.contains("%"), err);
        assertFalse(Files.exists(folder.resolve("result.exsite")));
    }

    @Test
    void valuesComeFromOtherFilesOnlyIfAskedFor() throws IOException {
        Files.writeString(folder.resolve("note.txt"), "from the file");
        Path csv = Files.writeString(folder.resolve("users.csv"), "Obj-Class,Directory Name,Obj-Container,Comment\n"
                + "dl,All,/o=Trager/ou=North/cn=Recipients,=note.txt\n");
        Path ldif = folder.resolve("result.ldif");

        Cli.run("convert", csv, "-o", ldif).exits(0);
        assertTrue(Files.readString(ldif).contains("=note.txt"), Files.readString(ldif));
        Cli.run("convert", csv, "--include-files", "-o", ldif, "--force").exits(0);
        assertTrue(Files.readString(ldif).contains("from the file"), Files.readString(ldif));
    }

    @Test
    void whatCsvCannotHoldIsListed() throws IOException {
        Path ldif = Files.writeString(folder.resolve("one.ldif"), "version: 1\n\ndn: cn=X,cn=Recipients,ou=North,o=Trager\n"
                + "objectClass: organizationalPerson\ntitle: ~DEL\n");

        Cli.Result result = Cli.run("convert", ldif, "-o", folder.resolve("one.csv")).exits(0);

        assertTrue(result.err().contains("/cn=X") && result.err().contains("Title"), result.err());
        assertFalse(Files.readString(folder.resolve("one.csv")).contains("~DEL"));
    }
}
