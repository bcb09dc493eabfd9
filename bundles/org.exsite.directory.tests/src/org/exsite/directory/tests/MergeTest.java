package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.exsite.directory.ChangeSet;
import org.exsite.directory.CsvChanges;
import org.exsite.directory.CsvImport;
import org.exsite.directory.DirectoryReader;
import org.exsite.directory.DirectoryWriter;
import org.exsite.directory.Format;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";

    @TempDir
    private Path folder;
    private Path model;

    @BeforeEach
    void writeModel() throws IOException {
        model = folder.resolve("whole.dat");
        DirectoryWriter.write(Texts.sample("sample.ldif"), model, Format.EXSITE);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Mailbox jane(Organization organization) {
        return Texts.find(organization, RECIPIENTS + "/cn=JDoe");
    }

    @Test
    void everyFormatIsKnownByItsContent() throws IOException {
        Path ldif = file("a.txt", Texts.sampleText("sample.ldif"));
        Path csv = folder.resolve("b.txt");
        DirectoryWriter.write(DirectoryReader.read(ldif), csv, Format.CSV);

        Organization whole = DirectoryReader.read(model);

        assertTrue(ChangeSet.between(whole, DirectoryReader.read(ldif)).isEmpty());
        assertEquals(1, ChangeSet.between(whole, DirectoryReader.read(csv)).changes().size());
    }

    @Test
    void recipientsAndConnectorsOfDifferentFilesBecomeOneOrganization() throws IOException {
        Organization organization = DirectoryReader.read(List.of(
                file("recipients.csv", Texts.sampleText("sample.csv")),
                file("connectors.csv", Texts.sampleText("sample-connectors.csv"))));

        assertEquals("Doe, Jane", jane(organization).getDisplayName());
        InternetMailService service = Texts.find(organization, "/o=Trager/ou=North/cn=Configuration/cn=Connections"
                + "/cn=Internet Mail Connector (NORTH1)");
        assertEquals("NORTH1", service.getComputerName());
    }

    @Test
    void aLaterFileReplacesWhatItNamesAndLeavesTheRest() throws IOException {
        Organization organization = DirectoryReader.read(List.of(model, file("later.ldif",
                "dn: cn=JDoe,cn=Recipients,ou=North,o=Trager\nobjectClass: organizationalPerson\nobjectClass: person\n"
                        + "objectClass: top\nsn: Dole\nmail: jd@trager.example\nHome-MDB: gone\n")));

        assertEquals("Dole", jane(organization).getLastName());
        assertEquals("Jane", jane(organization).getFirstName());
        assertEquals(List.of("SMTP:jd@trager.example", "X400:c=US;a= ;p=Trager;o=North;s=Doe;g=Jane;",
                "MS:TRAGER/NORTH/JDOE", "smtp:jane.doe@trager.example"), jane(organization).getProxyAddresses().stream()
                        .map(Object::toString).sorted(Comparator.comparingInt(a -> rank(a))).toList());
        assertEquals("Home-MDB: gone", jane(organization).getRawAttributes().getFirst().toString());
    }

    private static int rank(String address) {
        return List.of("SMTP", "X400", "MS:T", "smtp").indexOf(address.substring(0, 4));
    }

    @Test
    void aModelIsMergedIntoWhatWasReadBefore() throws IOException {
        Path before = file("before.csv", "Obj-Class,Directory Name,Obj-Container,Title\nmailbox,JDoe," + RECIPIENTS
                + ",Boss\nmailbox,Other," + RECIPIENTS + ",\n");

        Organization organization = DirectoryReader.read(List.of(before, model));

        assertEquals("Boss", jane(organization).getTitle());
        assertEquals("Jane", jane(organization).getFirstName());
        assertInstanceOf(Mailbox.class, Texts.find(organization, RECIPIENTS + "/cn=Other"));
    }

    @Test
    void changesApplyToTheFileThatTheyWereComputedFrom() throws IOException {
        Organization fixed = DirectoryReader.read(model);
        jane(fixed).setTitle("\u0416");
        jane(fixed).setManager(DistinguishedName.parse(RECIPIENTS + "/cn=AllNorth"));
        Path changes = folder.resolve("changes.csv");
        try (var out = Files.newOutputStream(changes)) {
            CsvChanges.write(ChangeSet.between(DirectoryReader.read(model), fixed), out);
        }

        assertTrue(ChangeSet.between(fixed, DirectoryReader.read(List.of(model, changes))).isEmpty());
        assertTrue(ChangeSet.between(fixed, CsvImport.apply(DirectoryReader.read(model), changes)).isEmpty());
    }

    @Test
    void recipientsConnectorsAndASecondSiteAreReadTogetherWithoutARemark() throws IOException {
        Organization organization = DirectoryReader.read(List.of(
                file("recipients.csv", Texts.sampleText("sample.csv")),
                file("connectors.csv", Texts.sampleText("sample-connectors.csv")),
                file("south.csv", "Obj-Class,Directory Name,Obj-Container,Display Name\n"
                        + "mailbox,SSmith,/o=Trager/ou=South/cn=Recipients,Sam Smith\n")));

        assertEquals(List.of(), organization.getImportProblems().stream()
                .filter(problem -> !problem.getFile().equals("recipients.csv") && problem.getLine() > 1).toList());
        assertEquals("Sam Smith", ((Mailbox) Texts.find(organization, "/o=Trager/ou=South/cn=Recipients/cn=SSmith"))
                .getDisplayName());
        assertEquals("Doe, Jane", jane(organization).getDisplayName());
    }

    @Test
    void aFileThatContradictsAnEarlierOneIsRemarkedUpon() throws IOException {
        String header = "Obj-Class,Directory Name,Obj-Container,Title,Secondary-Proxy-Addresses\n";
        Path first = file("first.csv", header + "mailbox,JDoe," + RECIPIENTS + ",Boss,smtp:a@trager.example\n");
        Path same = file("same.csv", header + "mailbox,JDoe," + RECIPIENTS + ",Boss,smtp:b@trager.example\n");
        Path other = file("other.csv", header + "mailbox,JDoe," + RECIPIENTS + ",Chief,smtp:a@trager.example\n");
        Path ldif = file("other.ldif", "dn: cn=JDoe,cn=Recipients,ou=North,o=Trager\nobjectClass: organizationalPerson\n"
                + "objectClass: person\nobjectClass: top\ntitle: Clerk\n");
        Path change = file("change.csv", "Obj-Class,Mode,Directory Name,Obj-Container,Title\nmailbox,Modify,JDoe,"
                + RECIPIENTS + ",Chief\n");
        Path whole = folder.resolve("whole.exsite");
        DirectoryWriter.write(DirectoryReader.read(other), whole, Format.EXSITE);

        assertEquals(List.of(), DirectoryReader.read(List.of(first, same)).getImportProblems());
        assertEquals(List.of(), DirectoryReader.read(List.of(first, change)).getImportProblems());
        for (Path contradicting : List.of(other, ldif, whole)) {
            Organization organization = DirectoryReader.read(List.of(first, contradicting));
            var remark = organization.getImportProblems().getFirst();
            assertEquals(1, organization.getImportProblems().size());
            assertTrue(remark.isImported());
            assertEquals(contradicting.getFileName().toString(), remark.getFile());
            assertTrue(remark.getProblem().startsWith(RECIPIENTS + "/cn=JDoe: Title was \"Boss\" in what was read"),
                    remark::getProblem);
        }
        assertEquals(2, DirectoryReader.read(List.of(first, other)).getImportProblems().getFirst().getLine());
    }
}
