package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.exsite.directory.CsvOptions;
import org.exsite.directory.DirectoryReader;
import org.exsite.directory.Format;
import org.exsite.directory.ReadOptions;
import org.exsite.model.ImportProblem;
import org.exsite.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in files that no event tells apart, by the article that tells of them; each beside what is right. */
class ImportKindsTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";
    private static final String BASE = "Obj-Class,Directory Name,Obj-Container,Alias Name,Display Name,E-mail Addresses,"
            + "exsite-customAttributeNames\n"
            + "mailbox,jo," + RECIPIENTS + ",jo,Jo Doe,SMTP:jo@a%MBX:1,\n"
            + "mailbox,ann," + RECIPIENTS + ",ann,Ann Lee,SMTP:ann@a,\n"
            + "dl,all,/o=Trager/ou=South/cn=Recipients,all,All,SMTP:all@a,\n"
            + "DSA-Cfg,DSA,/o=Trager/ou=North/cn=Configuration,,,,3=Room Colour\n";

    private static List<String> kinds(Organization organization) {
        return organization.getImportProblems().stream()
                .map(problem -> problem.getLine() + ":" + (problem.getKind() == null ? problem.getEvent()
                        : problem.getKind())).toList();
    }

    private static List<String> changed(String columns, String fields) {
        return kinds(change(columns, fields));
    }

    private static Organization change(String columns, String fields) {
        return Texts.merge(base(), "Obj-Class,Mode,Directory Name,Obj-Container" + columns + "\n" + fields + "\n");
    }

    /** Without what there is to say of the file itself. */
    private static Organization base() {
        Organization base = Texts.read(BASE);
        base.getImportProblems().clear();
        return base;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // Q152727
        ",Alias Name,Title | mailbox,Modify,jo,/o=Trager/ou=North/cn=Recipients,, | 2:import-blank-value",
        ",Alias Name,Title | mailbox,Modify,jo,/o=Trager/ou=North/cn=Recipients,,Boss | ''",
        ",Title,Office | mailbox,Modify,jo,/o=Trager/ou=North/cn=Recipients,, | ''",
        // Q168714
        ",Manager | mailbox,Modify,jo,/o=Trager/ou=North/cn=Recipients,Ann Lee | 2:import-manager-not-alias",
        ",Manager | mailbox,Modify,jo,/o=Trager/ou=North/cn=Recipients,nobody | 2:import-manager-not-alias",
        ",Manager | mailbox,Modify,jo,/o=Trager/ou=North/cn=Recipients,ann | ''",
        // Q169762
        ",E-mail address | remote,Create,x,/o=Trager/ou=North/cn=Recipients,X400:/C=US/A=T/O=B/ DDA:ID=I | 2:import-dda-after-slash",
        ",E-mail address | remote,Create,x,/o=Trager/ou=North/cn=Recipients,X400:c=US;a=T;p=B;dda:ID=I; | ''",
        // Q167194
        ",Members | mailbox,Modify,jo,/o=Trager/ou=North/cn=Recipients,/o=Trager/ou=South/cn=Recipients/cn=all | 2:284",
        ",Members | mailbox,Modify,jo,/o=Trager/ou=North/cn=Recipients,Recipients/cn=all | ''",
        ",Members | dl,Modify,all,/o=Trager/ou=South/cn=Recipients,/o=Trager/ou=North/cn=Recipients/cn=jo | ''",
        // Q176741
        "'' | mailbox,Modify,~DEL,/o=Trager/ou=North/cn=Recipients | 2:import-name-deleted",
        // Q185578
        ",Room Colour | mailbox,Modify,jo,/o=Trager/ou=North/cn=Recipients,red | 1:import-custom-attribute-renamed",
        ",Custom Attribute (3) | mailbox,Modify,jo,/o=Trager/ou=North/cn=Recipients,red | 1:import-custom-attribute-renamed",
        ",Extension-Attribute-3 | mailbox,Modify,jo,/o=Trager/ou=North/cn=Recipients,red | ''",
        ",Desk Colour | mailbox,Modify,jo,/o=Trager/ou=North/cn=Recipients,red | 1:264",
        // Q170477
        ",Obj-Class | mailbox,Modify,jo,/o=Trager/ou=North/cn=Recipients,mailbox | 1:import-obj-class-twice",
        // Q263460
        ",E-mail Addresses | mailbox,Modify,ann,/o=Trager/ou=North/cn=Recipients,SMTP:ann@a%MBX:1 | 2:import-mbx-address",
        ",E-mail Addresses | mailbox,Modify,ann,/o=Trager/ou=North/cn=Recipients,SMTP:ann@a%MBX:0 | ''"})
    void aRowOfAFileOfChanges(String columns, String row, String expected) {
        assertEquals(expected.isEmpty() ? List.of() : List.of(expected), changed(columns, row));
    }

    @Test
    void aProblemNamesTheObjectAndTheValue() {
        ImportProblem manager = change(",Manager", "mailbox,Modify,jo," + RECIPIENTS + ",Ann Lee").getImportProblems()
                .getFirst();

        assertEquals(RECIPIENTS + "/cn=jo", manager.getObjectName());
        assertEquals("Manager=" + RECIPIENTS + "/cn=ann", manager.getValue());
        assertTrue(manager.getProblem().contains("alias, ann"), manager.getProblem());
    }

    @Test
    void inAnExportAManagerThatIsNotThereIsNoMistake() {
        Organization export = Texts.read("Obj-Class,Directory Name,Obj-Container,Manager\nmailbox,jo," + RECIPIENTS
                + ",boss\n");

        assertEquals(List.of(), kinds(export));
    }

    @Test
    void ofAnExportWithMailboxManagerOneLineIsTold() {
        String rows = "mailbox,A," + RECIPIENTS + ",MBX:1\nmailbox,B," + RECIPIENTS + ",MBX:1\nmailbox,C," + RECIPIENTS
                + ",MBX:1\n";

        assertEquals(List.of("3:import-mbx-address"),
                kinds(Texts.read("Obj-Class,Directory Name,Obj-Container,E-mail Addresses\n" + rows)));
    }

    @Test
    void q176741TheObjectThatAnImportMadeIsToldOf() {
        Organization export = Texts.read("Obj-Class,Directory Name,Obj-Container\nmailbox,?DEL," + RECIPIENTS
                + "\nmailbox,DEL," + RECIPIENTS + "\n");

        assertEquals(List.of("2:import-name-deleted"), kinds(export));
        assertEquals(RECIPIENTS + "/cn=?DEL", export.getImportProblems().getFirst().getObjectName());
    }

    @Test
    void q183496TextOfMsDosIsToldOfOnceAndLinesThatAreNoAnsiTextEach() {
        String header = "Obj-Class,Directory Name,Obj-Container,Last name\n";
        String rows = "mailbox,A," + RECIPIENTS + ",M\u00E4ller\nmailbox,B," + RECIPIENTS + ",K\u00F6nig\nmailbox,C,"
                + RECIPIENTS + ",M\u00FCller\n";

        Organization oem = Texts.read(header + rows, Charset.forName("IBM437"));

        assertEquals(List.of("2:import-oem-text", "4:import-oem-text"), kinds(oem), "the letter of the last is no ANSI");
        assertEquals(List.of(), kinds(Texts.read(header + rows, Charset.forName("windows-1252"))));
        assertEquals(List.of(), kinds(Texts.read(header + rows, StandardCharsets.UTF_8)));
    }

    @Test
    void q167203AContainerThatTheOptionsNameHasToExist() throws IOException {
        Organization base = base();
        CsvOptions options = options("[Import]\nContainer=Recipients/cn=Sub\n");

        DirectoryReader.merge(base, stream("Obj-Class,Mode,Directory Name\ndl,Create,x\n"), "later.csv",
                ReadOptions.DEFAULT.with(options));

        assertEquals(List.of("2:286"), kinds(base));
    }

    @Test
    void q175287AnExportOfClassesAloneHasNoObjects() {
        Organization nothing = Texts.read("Obj-Class\nMailbox\nMailbox\n");

        assertEquals(List.of("1:export-separator"), kinds(nothing));
        assertEquals(List.of(), nothing.getChildren());
        Organization base = base();
        Texts.merge(base, "Obj-Class\nMailbox\n");
        assertEquals(List.of("1:export-separator"), kinds(base));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MVSeparator=38 | 1:import-options-ignored", "[Options];Container=Recipients | 1:import-options-ignored",
        "[Import];Container=Recipients/cn=Sub | ''",
        "[Import];Container=/o=Trager/ou=North/cn=Recipients | 2:import-options-ignored",
        "[Export];ExportObject=DL;HomeServer=S1 | 3:export-home-server", "[Export];ExportObject=DL;HomeServer= | ''",
        "[Export];ExportObject=Mailbox;HomeServer=S1 | ''", "[Export];BasepointOnly=Yes | 2:export-basepoint-only",
        "[Export];BasepointOnly= | 2:export-basepoint-only", "[Export];BasepointOnly=No | ''"})
    void anOptionsFileThatDoesAnotherThingThanIsMeant(String text, String expected) throws IOException {
        CsvOptions options = options(text.replace(';', '\n'));

        Organization read = DirectoryReader.read(stream("Obj-Class,Directory Name,Obj-Container\nmailbox,jo,"
                + RECIPIENTS + "\n"), "users.csv", ReadOptions.DEFAULT.with(options));

        assertEquals(expected.isEmpty() ? List.of() : List.of(expected), kinds(read));
        assertTrue(read.getImportProblems().stream().allMatch(problem -> problem.getFile().equals("import.ini")));
    }

    @Test
    void q303250AnExportOfTheContainerAlone() {
        String container = "Obj-Class,Directory Name,Obj-Container\nContainer,Recipients,/o=Trager/ou=North\n";

        assertEquals(List.of("2:export-basepoint-only"), kinds(Texts.read(container)));
        assertEquals(List.of(), kinds(Texts.read(container + "mailbox,jo," + RECIPIENTS + "\n")));
    }

    @Test
    void problemsOfBeforeAreReadAndThoseOfNowAreWritten() {
        Organization organization = change(",Manager", "mailbox,Modify,jo," + RECIPIENTS + ",Ann Lee");
        String ldif = new String(Texts.write(organization, Format.LDIF), StandardCharsets.UTF_8);
        ImportProblem again = Texts.read(ldif).getImportProblems().getFirst();
        assertEquals("import-manager-not-alias", again.getKind());
        Organization older = Texts.read("dn: o=Trager\nobjectClass: organization\no: Trager\n"
                + "exsite-importProblems: old.csv|3|Too short|mailbox,x|291|false\n");
        assertEquals(291, older.getImportProblems().getFirst().getEvent());
        assertNull(older.getImportProblems().getFirst().getKind());
    }

    private static CsvOptions options(String text) throws IOException {
        return CsvOptions.read(stream(text), "import.ini");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
