package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.UnknownObject;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";
    private static final String HEADER = "Obj-Class,Directory Name,Obj-Container,";

    private static Mailbox mailbox(Organization organization, String name) {
        return Texts.find(organization, RECIPIENTS + "/cn=" + name);
    }

    private static Mailbox one(String header, String fields) {
        return mailbox(Texts.read(HEADER + header + "\r\nmailbox,X," + RECIPIENTS + "," + fields + "\r\n"), "X");
    }

    @Test
    void displayNamesAndSchemaNamesMixInAnyCase() {
        Mailbox x = one("display-NAME,Alias Name,GIVEN-NAME", "\"Doe, Jane\",JDoe,Jane");

        assertEquals("Doe, Jane", x.getDisplayName());
        assertEquals("JDoe", x.getAlias());
        assertEquals("Jane", x.getFirstName());
    }

    @Test
    void theSampleGivesMailboxesListsAndCustomRecipients() {
        Organization organization = Texts.sample("sample.csv");

        Mailbox jane = mailbox(organization, "JDoe");
        assertEquals(List.of("MS:TRAGER/NORTH/JDOE", "SMTP:jdoe@trager.example",
                "X400:c=US;a= ;p=Trager;o=North;s=Doe;g=Jane;", "smtp:jane.doe@trager.example"),
                jane.getProxyAddresses().stream().map(ProxyAddress::toString).toList());
        assertEquals(Boolean.FALSE, jane.getHiddenFromAddressBook());
        CustomRecipient supplier = Texts.find(organization, RECIPIENTS + "/cn=Internet/cn=Supplier1");
        assertEquals("SMTP:sue@supplier.example", supplier.getTargetAddress().toString());
        DistributionList all = Texts.find(organization, RECIPIENTS + "/cn=AllNorth");
        assertEquals(List.of(RECIPIENTS + "/cn=JDoe", RECIPIENTS + "/cn=Internet/cn=Supplier1"),
                all.getMembers().stream().map(DistinguishedName::toString).toList());
        assertEquals(List.of(3, 4, 6), organization.getImportProblems().stream().map(line -> line.getLine()).toList());
        assertTrue(organization.getImportProblems().getFirst().getText().contains("~DEL<CCMAIL:Postmast at NORTH>"));
    }

    @Test
    void homeServerStandsForStoreAndMta() {
        Organization organization = Texts.sample("sample.csv");
        String server = "/o=Trager/ou=North/cn=Configuration/cn=Servers/cn=NORTH1";

        Mailbox jane = mailbox(organization, "JDoe");

        assertEquals(server + "/cn=Microsoft Private MDB", jane.getHomeMDB().toString());
        assertEquals(server + "/cn=Microsoft MTA", jane.getHomeMTA().toString());
        assertInstanceOf(Server.class, Texts.find(organization, server));
    }

    @Test
    void connectorsFindTheirPlaceAndTheInternetMailServiceItsClass() {
        Organization organization = Texts.sample("sample-connectors.csv");

        InternetMailService service = Texts.find(organization, "/o=Trager/ou=North/cn=Configuration/cn=Connections"
                + "/cn=Internet Mail Connector (NORTH1)");

        assertEquals("*", service.getAddressSpaces().getFirst().getAddress());
        assertEquals(List.of("2A864886F7140501"), service.getDeliverableContentTypes());
    }

    @Test
    void anEmptyFieldLeavesAndABlankReplaces() {
        Organization organization = Texts.read(HEADER + "Office,Title\nmailbox,X," + RECIPIENTS + ",Room 1,Boss\n");
        Texts.merge(organization, HEADER + "Office,Title\nmailbox,X," + RECIPIENTS + ",,\" \"\n");

        assertEquals("Room 1", mailbox(organization, "X").getOffice());
        assertEquals(" ", mailbox(organization, "X").getTitle());
    }

    @Test
    void removalsTakeAwayAllOneOrAllOfAType() {
        String header = HEADER + "E-mail Addresses,Secondary-Proxy-Addresses,Office\n";
        Organization organization = Texts.read(header + "mailbox,X," + RECIPIENTS
                + ",SMTP:x@a%X400:c=US;a= ;p=T;s=X;%CCMAIL:X at T,SMTP:y@a%SMTP:z@a,Room 1\n");

        Texts.merge(organization, header + "mailbox,X," + RECIPIENTS
                + ",~DEL<CCMAIL:x at t>%~DEL<X400:>,~DEL<smtp:y@a>,~DEL\n");

        assertEquals(List.of("SMTP:x@a", "smtp:z@a"), mailbox(organization, "X").getProxyAddresses().stream()
                .map(ProxyAddress::toString).toList());
        assertNull(mailbox(organization, "X").getOffice());
        assertEquals(List.of(), organization.getImportProblems());
    }

    @Test
    void removalsMixedWithValuesAreRefused() {
        Organization organization = Texts.read(HEADER + "E-mail Addresses\nmailbox,X," + RECIPIENTS + ",SMTP:x@a\n");

        Texts.merge(organization, HEADER + "E-mail Addresses\nmailbox,X," + RECIPIENTS + ",~DEL<SMTP:x@a>%MS:A/B/C\n");

        assertEquals("SMTP:x@a", mailbox(organization, "X").getProxyAddresses().getFirst().toString());
        assertEquals(2, organization.getImportProblems().getFirst().getLine());
    }

    @Test
    void escapesGiveLineBreaks() {
        assertEquals("1 Way\r\nRedmond \\ WA", one("Address", "1 Way\\r\\nRedmond \\\\ WA").getAddress());
        assertEquals("DOM\\rick", one("Primary Windows NT Account", "DOM\\rick").getPrimaryWindowsAccount());
    }

    @Test
    void unknownColumnsAndImpossibleValuesAreKept() {
        Mailbox x = one("Room-Colour,Incoming message size limit,Hide from AB", "DOM\\a%DOM\\b,much,2");

        assertEquals(List.of(new RawAttribute("Room-Colour", "DOM\\a%DOM\\b"),
                new RawAttribute("Incoming message size limit", "much")), x.getRawAttributes());
        assertEquals(Boolean.TRUE, x.getHiddenFromAddressBook());
    }

    @Test
    void anUnknownClassIsKeptAsItIs() {
        Organization organization =
                Texts.read(HEADER + "Colour\nMonitor-Object,M," + RECIPIENTS + ",red\n");

        UnknownObject monitor = Texts.find(organization, RECIPIENTS + "/cn=M");

        assertEquals(List.of(new RawAttribute("Obj-Class", "Monitor-Object"), new RawAttribute("Colour", "red")),
                monitor.getRawAttributes());
    }

    @Test
    void aManagerIsFoundByAlias() {
        Organization organization = Texts.read(HEADER + "Alias Name,Manager\nmailbox,X," + RECIPIENTS
                + ",x,boss\nmailbox,Y," + RECIPIENTS + ",boss,nobody\n");

        assertEquals(RECIPIENTS + "/cn=Y", mailbox(organization, "X").getManager().toString());
        assertEquals(List.of(new RawAttribute("Manager", "nobody")), mailbox(organization, "Y").getRawAttributes());
    }

    @Test
    void aQuotedFieldMaySpanLines() {
        Organization organization = Texts.read(HEADER + "Comment,Title\nmailbox,X," + RECIPIENTS
                + ",\"one \"\"1\"\"\ntwo\",Boss\nmailbox,Y," + RECIPIENTS + ",,\n");

        assertEquals("one \"1\"\ntwo", mailbox(organization, "X").getComment());
        assertEquals("Y", mailbox(organization, "Y").getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void theCharacterSetIsFoundOut(String charset) {
        String text = HEADER + "Display Name\r\nmailbox,X," + RECIPIENTS + ",M\u00FCller caf\u00E9\r\n";

        Organization plain = Texts.read(text, Charset.forName(charset));
        Organization marked = charset.startsWith("UTF") ? Texts.read("\uFEFF" + text, Charset.forName(charset)) : plain;

        assertEquals("M\u00FCller caf\u00E9", mailbox(plain, "X").getDisplayName());
        assertEquals("M\u00FCller caf\u00E9", mailbox(marked, "X").getDisplayName());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void theColumnSeparatorIsFoundOut(String separator) {
        Organization organization = Texts.read((HEADER + "Title\nmailbox,X," + RECIPIENTS + ",Boss\n")
                .replace(",", separator));

        assertEquals("Boss", mailbox(organization, "X").getTitle());
    }

    @Test
    void aDefaultExportWithoutSiteTakesItFromTheAddresses() {
        Organization organization = Texts.read("Obj-Class,Directory Name,Home-Server,E-mail Addresses,Obj-Container\n"
                + "mailbox,X,NORTH1,SMTP:x@a%X400:c=US;a= ;p=Trager;o=North;s=X;,Recipients\n");

        assertEquals("X", mailbox(organization, "X").getName());
        assertEquals(1, organization.getImportProblems().size());
        assertEquals(1, organization.getImportProblems().getFirst().getLine());
    }

    @Test
    void anAddressFromAnotherOrganizationDoesNotTellTheSite() {
        Organization organization = Texts.read("Obj-Class,Directory Name,E-mail Addresses,Obj-Container\n"
                + "mailbox,Y,X500:/o=Old/ou=Site/cn=Recipients/cn=Y,Recipients\n"
                + "mailbox,X,SMTP:x@a," + RECIPIENTS + "\n");

        assertEquals("Y", mailbox(organization, "Y").getName());
        assertEquals(List.of(), organization.getImportProblems());
    }

    @Test
    void fullNamesNeedNoSite() {
        Organization organization = Texts.read("Obj-Class,Directory Name,Obj-Container\n"
                + "Organizational-Unit,South,/o=Trager\n");

        assertEquals("South", Texts.find(organization, "/o=Trager/ou=South").getName());
        assertEquals(List.of(), organization.getImportProblems());
    }

    @Test
    void withoutAnyHintTheSiteIsUnknownAndSaidToBe() {
        Organization organization = Texts.read("Obj-Class,Directory Name\nmailbox,X\n");

        assertEquals("X", Texts.find(organization, "/o=Unknown/ou=Unknown/cn=Recipients/cn=X").getName());
        assertTrue(organization.getImportProblems().getFirst().getProblem().contains("/o=Unknown/ou=Unknown"));
    }

    @Test
    void modesAreObeyedWhenALaterFileIsMerged() {
        Organization organization = Texts.read(HEADER + "Title\nmailbox,X," + RECIPIENTS + ",Boss\n");

        Texts.merge(organization, "Obj-Class,Mode,Directory Name,Obj-Container,Title\n"
                + "mailbox,Create,X," + RECIPIENTS + ",A\nmailbox,Modify,Y," + RECIPIENTS + ",B\n"
                + "mailbox,update,Z," + RECIPIENTS + ",C\nmailbox,MODIFY,X," + RECIPIENTS + ",D\n"
                + "mailbox,Delete,Q," + RECIPIENTS + ",\nmailbox,Remove,X," + RECIPIENTS + ",\n"
                + "mailbox,delete,Z," + RECIPIENTS + ",\n");

        assertEquals("D", mailbox(organization, "X").getTitle());
        assertNull(mailbox(organization, "Y"));
        assertNull(mailbox(organization, "Z"));
        assertEquals(List.of("2:287", "3:288", "4:292", "6:159", "7:221"), Texts.events(organization));
    }

    @Test
    void templatesKeepThePercentSignsThatPartNoValues() {
        Organization organization = Texts.read(HEADER + "Gateway-Proxy\nSite-Addressing,Site-Addressing,"
                + "/o=Trager/ou=North/cn=Configuration,SMTP:%g.%s@a%X400:c=US;a= ;p=T;o=N;%MS:T/N\n");

        org.exsite.model.SiteAddressing addressing =
                Texts.find(organization, "/o=Trager/ou=North/cn=Configuration/cn=Site-Addressing");

        assertEquals(List.of("SMTP:%g.%s@a", "X400:c=US;a= ;p=T;o=N;", "MS:T/N"),
                addressing.getGatewayProxies().stream().map(Object::toString).toList());
    }

    @Test
    void utf8WithMarkNeedsNoAscii() {
        assertEquals("X", mailbox(Texts.read("\uFEFF" + HEADER + "Title\nmailbox,X," + RECIPIENTS + ",\u0416\n",
                StandardCharsets.UTF_8), "X").getName());
    }
}
