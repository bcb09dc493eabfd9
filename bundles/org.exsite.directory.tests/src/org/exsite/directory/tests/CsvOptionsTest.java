package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.exsite.directory.CsvOptions;
import org.exsite.directory.CsvSeparators;
import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.DirectoryReader;
import org.exsite.directory.ReadOptions;
import org.exsite.model.DistributionList;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvOptionsTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";

    private static CsvOptions options(String text) throws IOException {
        return CsvOptions.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), "import.ini");
    }

    private static Organization read(String csv, CsvOptions options) throws IOException {
        return DirectoryReader.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "test.csv",
                ReadOptions.DEFAULT.with(options));
    }

    private static void merge(Organization base, String csv, CsvOptions options) throws IOException {
        DirectoryReader.merge(base, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "later.csv",
                ReadOptions.DEFAULT.with(options));
    }

    @Test
    void theFileOfTheArticleIsReadWithBothSections() throws IOException {
        CsvOptions options = options("""
                [Export]
                DirectoryService=SERVER1
                HomeServer=SERVER2
                Basepoint=/o=ORG/ou=SITE/cn=configuration/cn=connections
                ExportObject=All
                InformationLevel=Full
                RawMode=Yes
                HiddenObjects=Yes
                Subcontainers=Yes

                [Import]
                DirectoryService=SERVER1
                Basepoint=/o=ORG/ou=SITE/cn=configuration
                Container=
                InformationLevel=Full
                OverwriteProperties=Yes
                RawMode=Yes
                """);

        assertEquals(new CsvOptions(Optional.empty(),
                Optional.of(DistinguishedName.parse("/o=ORG/ou=SITE/cn=configuration")), Optional.empty(), true, List.of()),
                options);
    }

    @Test
    void separatorsAreNumbersOfCharacters() throws IOException {
        CsvOptions options = options("[import]\r\ncolumnseparator=09\r\nQuoteSeparator = 39\r\nMVSeparator=35\r\n");

        assertEquals(Optional.of(new CsvSeparators('\t', '\'', '#')), options.separators());
        assertFalse(options.overwrite(), "Append is what an import does unless told otherwise");
    }

    @Test
    void theFirstOfTwoEqualSettingsCounts() throws IOException {
        assertEquals('&', options("[Import]\nMVSeparator=38\nMVSeparator=35\n").separators().orElseThrow().values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[Import];Overwrite=Yes | 2",
        "[Import];MVSeparator=% | 2", "[Import];MVSeparator=256 | 2", "[Import];MVSeparator=0 | 2",
        "[Import];OverwriteProperties=1 | 2", "[Export];Basepoint=Org | 2", "'' | 0"})
    void whatTheAdministratorProgramWouldIgnoreIsAnError(String text, int line) {
        DirectoryFormatException refused = assertThrows(DirectoryFormatException.class,
                () -> options(text.replace(';', '\n')));

        assertEquals(line, refused.line());
        assertEquals("import.ini", refused.file());
    }

    @Test
    void givenSeparatorsWinOverThoseOfTheHeader() throws IOException {
        CsvOptions options = options("[Import]\nColumnSeparator=124\nQuoteCharacter=39\nMVSeparator=38\n");

        Organization organization = read("Obj-Class|Directory Name|Obj-Container|Title|E-mail Addresses\n"
                + "mailbox|X|" + RECIPIENTS + "|'a|''b'''|SMTP:x@a&MS:T/N/X\n", options);

        Mailbox x = Texts.find(organization, RECIPIENTS + "/cn=X");
        assertEquals("a|'b'", x.getTitle());
        assertEquals(List.of("SMTP:x@a", "MS:T/N/X"), x.getProxyAddresses().stream().map(Object::toString).toList());
    }

    @Test
    void aSpaceForEverythingMeansThatNothingCanBeQuoted() throws IOException {
        CsvOptions options = options("[Import]\nColumnSeparator=32\nQuoteCharacter=32\nMVSeparator=32\n");

        Organization organization = read("Obj-Class Common-Name Obj-Container Title\nmailbox X " + RECIPIENTS
                + " \"Boss\nmailbox Y " + RECIPIENTS + " \n", options);

        assertEquals("\"Boss", ((Mailbox) Texts.find(organization, RECIPIENTS + "/cn=X")).getTitle());
        assertNull(((Mailbox) Texts.find(organization, RECIPIENTS + "/cn=Y")).getTitle());
    }

    @Test
    void theBasepointNamesTheSiteAndTheContainerThePlace() throws IOException {
        CsvOptions options = options("[Import]\nBasepoint=/o=Trager/ou=North\nContainer=Recipients/cn=Internet\n");

        Organization organization = read("Obj-Class,Directory Name,Obj-Container\nremote,X,\nmailbox,Y,Recipients\n",
                options);

        assertEquals("X", ((Recipient) Texts.find(organization, RECIPIENTS + "/cn=Internet/cn=X")).getName());
        assertEquals("Y", ((Recipient) Texts.find(organization, RECIPIENTS + "/cn=Y")).getName());
        assertEquals(List.of(), Texts.events(organization));
    }

    @Test
    void aBasepointThatIsAnOrganizationLeavesTheSiteToTheAddresses() throws IOException {
        Organization organization = read("Obj-Class,Directory Name,E-mail Addresses\n"
                + "mailbox,X,X400:c=US;a= ;p=Other;o=North;s=X;\n", options("[Import]\nBasepoint=/o=Trager\n"));

        assertEquals("X", Texts.find(organization, RECIPIENTS + "/cn=X").getName());
    }

    @Test
    void appendAddsToSeveralValuesAndReplacesOne() throws IOException {
        String header = "Obj-Class,Directory Name,Obj-Container,Members,Display Name\n";
        Organization organization = Texts.read(header + "dl,L," + RECIPIENTS + ",Recipients/cn=A%Recipients/cn=B,Old\n");
        String later = header + "dl,L," + RECIPIENTS + ",Recipients/cn=C%Recipients/cn=A,New\n";

        merge(organization, later, options("[Import]\nOverwriteProperties=No\n"));
        DistributionList list = Texts.find(organization, RECIPIENTS + "/cn=L");

        assertEquals("New", list.getDisplayName());
        assertEquals(List.of("A", "B", "C"), list.getMembers().stream().map(DistinguishedName::value).toList());
        merge(organization, later, options("[Import]\nOverwriteProperties=Yes\n"));
        assertEquals(List.of("C", "A"), list.getMembers().stream().map(DistinguishedName::value).toList());
    }

    @Test
    void anExportSectionAloneTellsHowTheFileWasWritten() throws IOException {
        CsvOptions options = options("[Export]\nMVSeparator=36\nContainer=Recipients\n");

        assertEquals('$', options.separators().orElseThrow().values());
        assertTrue(options.overwrite());
        assertTrue(options.container().isEmpty());
    }
}
