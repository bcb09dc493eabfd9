package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.exsite.model.ImportProblem;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The events that the import of the Administrator program writes, as findings of the same number. */
class CsvEventsTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";
    private static final String SERVER = "/o=Trager/ou=North/cn=Configuration/cn=Servers/cn=NORTH1";
    /** A directory with a mailbox, a custom recipient and a server. */
    private static final String BASE = "Obj-Class,Directory Name,Obj-Container,Home-Server,E-mail address,"
            + "E-mail Addresses,Title\n"
            + "mailbox,Old," + RECIPIENTS + ",NORTH1,,SMTP:old@a%MS:T/N/OLD,Boss\n"
            + "remote,Far," + RECIPIENTS + ",,SMTP:far@b,SMTP:far@a,\n";

    private static List<String> header(String header, String fields) {
        return Texts.events(Texts.read(header + "\n" + fields + "\n"));
    }

    private static List<String> change(String columns, String fields) {
        return Texts.events(changed(columns, fields));
    }

    private static Organization changed(String columns, String fields) {
        return Texts.merge(Texts.read(BASE), "Obj-Class,Mode,Directory Name,Obj-Container" + columns + "\n" + fields
                + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Directory Name,Obj-Class,Obj-Container | X,mailbox,/o=T/ou=N/cn=Recipients | 1:226",
        "Obj-Class,Directory Name,Obj-Container,Mode | mailbox,X,/o=T/ou=N/cn=Recipients,Update | 1:222",
        "Obj-Class,Obj-Dist-Name | mailbox,/o=T/ou=N/cn=Recipients/cn=X | 1:225",
        "Obj-Class,Directory Name,Obj-Container,Room-Colour | mailbox,X,/o=T/ou=N/cn=Recipients,red | 1:264",
        "Obj-Class,Directory Name,Obj-Container,Obj-Class | mailbox,X,/o=T/ou=N/cn=Recipients,mailbox | 1:264",
        "Obj-Class,Directory Name,Obj-Container,Display Name,Display-Name | mailbox,X,/o=T/ou=N/cn=Recipients,A,A | 1:152",
        "Obj-Class,Directory Name,Obj-Container,Title,TITLE | mailbox,X,/o=T/ou=N/cn=Recipients,,A | 1:152",
        "Obj-Class,Directory Name,Obj-Container,USN-Changed | mailbox,X,/o=T/ou=N/cn=Recipients,7 | 1:153",
        "Obj-Class,Directory Name,Obj-Container,Member Of | mailbox,X,/o=T/ou=N/cn=Recipients, | 1:154",
        "Obj-Class,Directory Name,Obj-Container,Home-MTA | mailbox,X,/o=T/ou=N/cn=Recipients, | 1:154",
        "Obj-Class,Directory Name,Obj-Container,exsite-journalRecipient | mailbox,X,/o=T/ou=N/cn=Recipients, | 1:191",
        "Obj-Class,Directory Name,Obj-Container,exsite-journalRecipient,exsite-administratorMailbox "
                + "| mailbox,X,/o=T/ou=N/cn=Recipients,, | 1:191"})
    void aHeaderIsReadWithARemark(String header, String row, String event) {
        Organization organization = Texts.read(header + "\n" + row + "\n");

        assertEquals(List.of(event), Texts.events(organization));
        assertTrue(organization.getImportProblems().getFirst().isImported());
        assertEquals("X", Texts.find(organization, "/o=T/ou=N/cn=Recipients/cn=X").getName());
    }

    @Test
    void theColumnsOfAUsualExportGiveNoRemark() {
        assertEquals(List.of(), header("Obj-Class,First Name,Last name,Display Name,Alias Name,Directory Name,"
                + "Primary Windows NT Account,Home-Server,E-mail address,E-mail Addresses,Secondary-Proxy-Addresses,"
                + "Members,Obj-Container,Hide from AB,Obj-Admins,Obj-Perm-Admins,Obj-Users",
                "Mailbox,Jo,Doe,Jo Doe,jo,jo,DOM\\jo,NORTH1,,SMTP:jo@a,SMTP:doe@a,," + RECIPIENTS
                        + ",0,DOM\\admin%DOM\\root,DOM\\next,"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | ,,X,/o=Trager/ou=North/cn=Recipients | 2:218",
        "'' | mailbox,,,/o=Trager/ou=North/cn=Recipients | 2:219",
        "'' | mailbox,Remove,X,/o=Trager/ou=North/cn=Recipients | 2:221",
        "'' | mailbox,Create,\"X\"Y,/o=Trager/ou=North/cn=Recipients | 2:220",
        "'' | mailbox,Create,\"X,/o=Trager/ou=North/cn=Recipients | 2:220",
        "'' | mailbox,Delete,X,/o=Trager/ou=North/cn=Recipients | 2:159",
        "'' | mailbox,Create,X,/o= | 2:175",
        "'' | dl,Update,~DEL,/o=Trager/ou=North/cn=Recipients | 2:266",
        "'' | mailbox,Update,Old,~DEL | 2:267",
        "'' | mailbox,Create,Old,/o=Trager/ou=North/cn=Recipients | 2:287",
        "'' | mailbox,Modify,X,/o=Trager/ou=North/cn=Recipients | 2:288",
        "'' | dl,Modify,Old,/o=Trager/ou=North/cn=Recipients | 2:289",
        "'' | dl,Delete,Old,/o=Trager/ou=North/cn=Recipients | 2:290",
        "'' | mailbox,Modify,Old | 2:291",
        "'' | dl,Create,X,/o=Trager/ou=North/cn=A%/o=Trager/ou=North/cn=B | 2:293",
        ",Title | mailbox,Modify,Far,/o=Trager/ou=North/cn=Recipients,A | 2:289"})
    void aRowIsRefused(String columns, String row, String event) {
        Organization organization = changed(columns, row);

        assertEquals(List.of(event), Texts.events(organization));
        assertFalse(organization.getImportProblems().getFirst().isImported());
        assertEquals(row, organization.getImportProblems().getFirst().getText());
        assertEquals("Boss", ((Mailbox) Texts.find(organization, RECIPIENTS + "/cn=Old")).getTitle());
        assertNull(Texts.find(organization, RECIPIENTS + "/cn=X"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | Monitor-Object,Create,X,/o=Trager/ou=North/cn=Recipients | 2:228",
        "'' | mailbox,Create,X,/o=Trager/ou=North/cn=Recipients | 2:292",
        "'' | remote,Create,X,/o=Trager/ou=North/cn=Recipients | 2:292",
        "'' | dl,Create,X,/o=Trager/ou=North/cn=Else | 2:286",
        "'' | dl,Create,\u00DCbung,/o=Trager/ou=North/cn=Recipients | 2:165",
        ",Home-Server | mailbox,Create,X,/o=Trager/ou=North/cn=Recipients,NORTH9 | 2:297",
        ",Comment | dl,Create,X,/o=Trager/ou=North/cn=Recipients,a\\b | 2:168",
        ",Title | mailbox,Modify,Old,/o=Trager/ou=North/cn=Recipients,\\ | 2:168",
        ",Members | dl,Create,X,/o=Trager/ou=North/cn=Recipients,Recipients/cn=Old%Recipients/cn=old | 2:243",
        ",Members | dl,Create,X,/o=Trager/ou=North/cn=Recipients,/o= | 2:274",
        ",Hide from AB | dl,Create,X,/o=Trager/ou=North/cn=Recipients,yes | 2:245",
        ",Incoming message size limit | dl,Create,X,/o=Trager/ou=North/cn=Recipients,99999999999 | 2:244",
        ",Incoming message size limit | dl,Create,X,/o=Trager/ou=North/cn=Recipients,much | 2:245",
        ",E-mail Addresses | dl,Create,X,/o=Trager/ou=North/cn=Recipients,x@a | 2:230",
        ",E-mail Addresses | dl,Create,X,/o=Trager/ou=North/cn=Recipients,:x@a | 2:231",
        ",E-mail Addresses | dl,Create,X,/o=Trager/ou=North/cn=Recipients,INTERNETS:x@a | 2:232",
        ",E-mail Addresses | dl,Create,X,/o=Trager/ou=North/cn=Recipients,SMTP:x@a%SMTP:y@a | 2:233",
        ",E-mail Addresses | dl,Create,X,/o=Trager/ou=North/cn=Recipients,SMTP:x | 2:237",
        ",E-mail address | remote,Create,X,/o=Trager/ou=North/cn=Recipients,SMTP:x | 2:235",
        ",E-mail address | remote,Create,X,/o=Trager/ou=North/cn=Recipients,smtp:OLD@a | 2:236",
        ",E-mail Addresses | dl,Create,X,/o=Trager/ou=North/cn=Recipients,ms:t/n/old | 2:238",
        ",Secondary-Proxy-Addresses | dl,Create,X,/o=Trager/ou=North/cn=Recipients,smtp:far@b | 2:238"})
    void aRowIsReadWithARemark(String columns, String row, String event) {
        Organization organization = changed(columns, row);

        assertEquals(List.of(event), Texts.events(organization));
        assertTrue(organization.getImportProblems().getFirst().isImported());
        assertEquals("later.txt", organization.getImportProblems().getFirst().getFile());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ",Title | mailbox,Create,X,/o=Trager/ou=North/cn=Recipients,~DEL | 2:241",
        ",Office | mailbox,Modify,Old,/o=Trager/ou=North/cn=Recipients,~DEL | 2:150",
        ",E-mail Addresses | mailbox,Modify,Old,/o=Trager/ou=North/cn=Recipients,~DEL<SMTP:no@a> | 2:150",
        ",E-mail Addresses | mailbox,Modify,Old,/o=Trager/ou=North/cn=Recipients,~DEL%SMTP:x@a | 2:268",
        ",E-mail Addresses | mailbox,Modify,Old,/o=Trager/ou=North/cn=Recipients,SMTP:x@a%~DEL | 2:268"})
    void aRemovalThatCannotBeIsNotRead(String columns, String row, String event) {
        List<ImportProblem> problems = changed(columns, row).getImportProblems();

        assertEquals(event, problems.getFirst().getLine() + ":" + problems.getFirst().getEvent());
        assertFalse(problems.getFirst().isImported());
    }

    @Test
    void anAddressThatARowTakesOverIsFree() {
        assertEquals(List.of(), change(",E-mail Addresses",
                "mailbox,Modify,Old," + RECIPIENTS + ",SMTP:older@a\n" + "remote,Modify,Far," + RECIPIENTS
                        + ",SMTP:old@a"));
    }

    @Test
    void anAddressThatTheObjectHasItselfIsNoneOfAnother() {
        assertEquals(List.of(), change(",E-mail address,E-mail Addresses",
                "remote,Modify,Far," + RECIPIENTS + ",SMTP:far@b,SMTP:far@b%MS:T/N/FAR"));
    }

    @Test
    void anExportWithTwoOwnersOfAnAddressGivesTheLaterLine() {
        Organization organization = Texts.read(BASE + "mailbox,New," + RECIPIENTS + ",NORTH1,,smtp:Old@A,\n");

        assertEquals(List.of("4:238"), Texts.events(organization));
        String problem = organization.getImportProblems().getFirst().getProblem();
        assertTrue(problem.contains("/cn=New") && problem.contains("/cn=Old") && problem.contains("smtp:Old@A"), problem);
    }

    @Test
    void aValueThatIsTooLongIsKeptInFull() {
        Organization organization = changed(",Alias Name", "mailbox,Modify,Old," + RECIPIENTS + "," + "x".repeat(80));

        assertEquals(List.of("2:169"), Texts.events(organization));
        assertEquals(80, ((Mailbox) Texts.find(organization, RECIPIENTS + "/cn=Old")).getAlias().length());
    }

    @Test
    void aHomeServerWithoutAgentOrStoreIsRemarkedOn() {
        Organization base = Texts.read(BASE + "Computer,NORTH2,/o=Trager/ou=North/cn=Configuration/cn=Servers,,,,\n");

        Texts.merge(base, "Obj-Class,Mode,Directory Name,Obj-Container,Home-Server\nmailbox,Create,X," + RECIPIENTS
                + ",NORTH2\n");

        assertEquals(List.of("2:298", "2:299"), Texts.events(base).stream().sorted().toList());
        assertEquals(SERVER.replace('1', '2') + "/cn=Microsoft Private MDB",
                ((Mailbox) Texts.find(base, RECIPIENTS + "/cn=X")).getHomeMDB().toString());
    }

    @Test
    void anUnknownClassIsRemarkedOnOnce() {
        assertEquals(List.of("2:228"), header("Obj-Class,Directory Name,Obj-Container", "Thing,A," + RECIPIENTS
                + "\nThing,B," + RECIPIENTS));
    }
}
