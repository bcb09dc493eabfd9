package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.exsite.directory.Format;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.SiteConnector;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.junit.jupiter.api.Test;

/** Headers and rows that articles of the Knowledge Base quote. The number of the article stands in the name. */
class CsvArticlesTest {

    private static final String RECIPIENTS = "/o=Microsoft/ou=HARLEM/cn=Recipients";
    private static final String NEW_MAILBOX = "Obj-Class,Directory Name,Obj-Container,E-mail addresses,Office\n";

    /** A directory with mailboxes of these names in a site that rows without one are then meant in. */
    private static Organization mailboxes(String... names) {
        StringBuilder rows = new StringBuilder(NEW_MAILBOX);
        for (String name : names) {
            rows.append("Mailbox,").append(name).append(',').append(RECIPIENTS).append(",TEST:").append(name)
                    .append("@microsoft%SMTP:").append(name).append("@SITE.microsoft.com,Room 1\n");
        }
        return Texts.read(rows.toString());
    }

    private static <T extends Recipient> T find(Organization organization, String name) {
        return Texts.find(organization, RECIPIENTS + "/cn=" + name);
    }

    private static String addresses(Recipient recipient) {
        return recipient.getProxyAddresses().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    @Test
    void q146304WordsForClassesAndModesAreReadInAnyCase() {
        Organization organization = Texts.merge(mailboxes("Gone"), "Obj-Class,Mode,Directory Name\nMAILBOX,DELETE,Gone\n");
        assertNull(find(organization, "Gone"));

        organization = Texts.read("Obj-Class,Mode,Directory Name,Obj-Container,Home-Server,E-mail address,Members\n"
                + "dl,create,DL1," + RECIPIENTS + ",,,Recipients/cn=DL2%Recipients/cn=User1\n"
                + "remote,Create,R1," + RECIPIENTS + ",,SMTP:r1@example.org,\n"
                + "mailbox,Update,User1," + RECIPIENTS + ",SERVER1,,\n");

        assertEquals(List.of(RECIPIENTS + "/cn=DL2", RECIPIENTS + "/cn=User1"), ((DistributionList) find(organization,
                "DL1")).getMembers().stream().map(DistinguishedName::toString).toList());
        assertInstanceOf(CustomRecipient.class, find(organization, "R1"));
        assertInstanceOf(Mailbox.class, find(organization, "User1"));
        assertEquals(List.of(), Texts.events(organization));
    }

    @Test
    void q152854DelEmptiesAnAttribute() {
        Organization organization = Texts.merge(mailboxes("Admin", "User1", "User2"), "Obj-Class,  Directory Name,  Office\n"
                + "Mailbox,  Admin,  ~DEL\nMailbox,User1,~DEL\nMailbox,Nobody,~DEL\n");

        assertNull(((Mailbox) find(organization, "User1")).getOffice());
        assertEquals("Room 1", ((Mailbox) find(organization, "User2")).getOffice());
        assertEquals(List.of("4:241"), Texts.events(organization).stream().filter(e -> e.startsWith("4")).toList());
    }

    @Test
    void q155589TheRowOfTheArticleHasAFieldTooFew() {
        String header = "Obj-Class, First Name, Last name, Display Name, Alias Name, Directory Name, E-mail addresses\n";

        Organization organization = Texts.merge(mailboxes("Admin"), header
                + "Remote,User1,User1,User1,User1,SMTP:User@ORG.COM\n"
                + "Remote,User1,User1,User1,User1,User1,SMTP:User@ORG.COM\n");

        assertEquals(List.of("2:291"), Texts.events(organization));
        assertEquals("SMTP:User@ORG.COM", addresses(find(organization, "User1")));
        assertEquals("User1", ((CustomRecipient) find(organization, "User1")).getAlias());
    }

    @Test
    void q155594SecondaryAddressesAreSecondaryInWhateverCase() {
        Organization organization = Texts.merge(mailboxes("Admin"), "Obj-Class, First Name, Last name, Display Name, "
                + "Alias Name, Directory Name, E-mail Address, Secondary-Proxy-Addresses\n"
                + "Remote,User,1,User1,User1,User1,SMTP:User1@org.com,"
                + "SMTP:User1@org2.com%SMTP:User1@org3.com%SMTP:User2@org2.com\n");

        CustomRecipient user = find(organization, "User1");

        assertEquals("SMTP:User1@org.com", user.getTargetAddress().toString());
        assertEquals("smtp:User1@org2.com smtp:User1@org3.com smtp:User2@org2.com", addresses(user));
        assertEquals("1", user.getLastName());
        assertEquals(List.of(), Texts.events(organization));
    }

    @Test
    void q156063DisplayNamesAndSchemaNamesMix() {
        String header = "Obj-Class,Mail-Nickname,Common-Name,Display-Name,Given-Name,Initials,Surname,Company,Department,"
                + "Title,Physical-Delivery-Office-Name,Assistant-Name,Address,City,State-Or-Province-Name,Country,"
                + "Postal-Code,Custom Attribute 1,Custom Attribute 2,Custom Attribute 3,Custom Attribute 4,"
                + "Custom Attribute 5,Custom Attribute 6,Custom Attribute 7,Custom Attribute 8,Custom Attribute 9,"
                + "Custom Attribute 10,Phone number,Business phone number 2,Fax number,Assistant phone number,"
                + "Home phone number,Home phone number 2,Mobile number,Pager number,Simple display name,Home-Server,"
                + "Primary Windows NT Account,Comment";
        int columns = header.split(",").length;
        String row = "mailbox,jd,JD," + IntStream.range(3, columns).mapToObj(i -> "v" + i)
                .collect(Collectors.joining(","));

        Organization organization = Texts.merge(mailboxes("Admin"), header + "\n" + row + "\n");
        Mailbox jd = find(organization, "JD");

        assertEquals(List.of(), Texts.events(organization), "every column is known");
        assertEquals(List.of(), jd.getRawAttributes());
        assertEquals(List.of("jd", "v3", "v4", "v6", "v10", "v14", "v37", "v38"), List.of(jd.getAlias(),
                jd.getDisplayName(), jd.getFirstName(), jd.getLastName(), jd.getOffice(), jd.getState(),
                jd.getPrimaryWindowsAccount(), jd.getComment()));
    }

    @Test
    void q156063SeparatorsInValuesAreEscaped() {
        String servers = "/o=Microsoft/ou=HARLEM/cn=Configuration/cn=Servers";
        Organization organization = Texts.read("Obj-Class,Directory Name,Obj-Container,Network-Address\n"
                + "Computer,S," + servers + ",\"v\\%1%v,2%v,3\"\n");

        assertEquals(List.of("v%1", "v,2", "v,3"), ((Server) Texts.find(organization, servers + "/cn=S"))
                .getNetworkAddresses());
        assertEquals(List.of(), Texts.events(organization));
        String written = new String(Texts.write(organization, Format.CSV), StandardCharsets.ISO_8859_1);
        assertTrue(written.contains("\"v\\%1%v,2%v,3\""), written);
    }

    @Test
    void q165319MembersNeedTheWholePathBelowTheSite() {
        Organization organization = Texts.merge(mailboxes("Admin"), "Obj-Class,Display Name,Alias Name,Directory Name,"
                + "Members\nDL,Users,Users,Users,Recipients/cn=Other/cn=User1%Other/cn=User2\n");

        assertEquals(List.of(RECIPIENTS + "/cn=Other/cn=User1", "/o=Microsoft/ou=HARLEM/cn=Other/cn=User2"),
                ((DistributionList) find(organization, "Users")).getMembers().stream().map(Object::toString).toList());
    }

    @Test
    void q169754AnAlternateRecipientIsAFullName() {
        Organization organization = Texts.merge(mailboxes("Admin", "Beth"), "Obj-Class,Mode,Directory Name,"
                + "Alternate Recipient,Deliver to both\n"
                + "Mailbox,modify,Admin,/o=Microsoft/ou=HARLEM/cn=Recipients/cn=SueW,1\n"
                + "Mailbox,modify,Beth,/o=Microsoft/ou=HARLEM/cn=Recipients/cneT,0\n");

        Mailbox admin = find(organization, "Admin");
        assertEquals(RECIPIENTS + "/cn=SueW", admin.getAlternateRecipient().toString());
        assertEquals(Boolean.TRUE, admin.getDeliverToBoth());
        assertEquals(Boolean.FALSE, ((Mailbox) find(organization, "Beth")).getDeliverToBoth());
    }

    @Test
    void q169754TheHeaderOfTheArticleEndsWithAnEmptyColumn() {
        Organization organization = Texts.merge(mailboxes("Admin"), "Obj-Class,Mode,Directory Name,Deliver to both,\n"
                + "Mailbox,modify,Admin,1,\n");

        assertEquals(List.of("1:264"), Texts.events(organization));
        assertEquals(Boolean.TRUE, ((Mailbox) find(organization, "Admin")).getDeliverToBoth());
    }

    @Test
    void q170477TwoColumnsObjClass() {
        assertEquals(List.of("1:264"), Texts.events(Texts.merge(mailboxes("Admin"),
                "Obj-Class,OBJ-Class,Directory Name,Office\nMailbox,Mailbox,Admin,Room 1\n")));
    }

    @Test
    void q180112AndQ239639WhatTheDirectoryKeepsIsReadFromAnExport() {
        Organization organization = Texts.read("Obj-Class,Directory Name,Obj-Dist-Name,Is-Deleted\n"
                + "Mailbox,Tombstoned,/o=Microsoft/ou=SiteName/cn=Recipients/cn=Tombstoned,1\n"
                + "Mailbox,DavidR,/o=Microsoft/ou=SiteName/cn=Recipients/cn=DavidR\n"
                + "Mailbox,DavidS,/o=Microsoft/ou=SiteName/cn=Recipients/cn=DavidS,\n");

        assertEquals(List.of("3:291"), Texts.events(organization).stream().filter(e -> !e.startsWith("1:")).toList());
        assertNotNull(Texts.find(organization, "/o=Microsoft/ou=SiteName/cn=Recipients/cn=Tombstoned"));
        assertNotNull(Texts.find(organization, "/o=Microsoft/ou=SiteName/cn=Recipients/cn=DavidS"));
        assertNull(Texts.find(organization, "/o=Microsoft/ou=SiteName/cn=Recipients/cn=DavidR"));
    }

    @Test
    void q239639ObjDistNameTellsTheContainer() {
        Organization organization = Texts.read("Obj-Class,Mode,Directory Name,Obj-Dist-Name,E-mail Addresses\n"
                + "Mailbox,Update,DavidR,/o=Org/ou=Site/cn=Recipients/cn=DavidR,FAKE:DAVIDR\n"
                + "Distribution-List,Update,List1,/o=Org/ou=Site/cn=Recipients/cn=List1,FAKE:List1\n"
                + "Remote-Address,Update,Hotmail1,/o=Org/ou=Site/cn=Recipients/cn=Internet/cn=Hotmail1,FAKE:HOTMAIL1\n"
                + "Distribution-List,Update,/o=Org/ou=Site/cn=Recipients/cn=List1,FAKE:List1\n");

        assertEquals("FAKE:HOTMAIL1",
                addresses(Texts.find(organization, "/o=Org/ou=Site/cn=Recipients/cn=Internet/cn=Hotmail1")));
        assertInstanceOf(DistributionList.class, Texts.find(organization, "/o=Org/ou=Site/cn=Recipients/cn=List1"));
        assertEquals(List.of("5:291"), Texts.events(organization), "the article left out the name of the list");
    }

    @Test
    void q184536OneAddressIsRemovedAlone() {
        String header = "Obj-Class,Directory Name,Home-Server,E-mail addresses\n";
        Organization organization = mailboxes("Someone");

        Texts.merge(organization, header + "Mailbox,Someone,SERVER,~del<TEST:someone@microsoft>\n");

        assertEquals("SMTP:Someone@SITE.microsoft.com", addresses(find(organization, "Someone")));
        assertEquals(List.of(), Texts.events(organization));
    }

    @Test
    void q184536ARemovalAmongValuesIsRefused() {
        String header = "Obj-Class,Directory Name,Home-Server,E-mail addresses\n";
        Organization organization = mailboxes("Someone");

        Texts.merge(organization, header + header + "Mailbox,Someone,SERVER,CCMAIL:Someone at SITE"
                + "%MS:MSMAILSERVER/MSMAILSITE/SOMEONE%~DEL<TEST:someone@microsoft>\n");

        assertEquals("TEST:Someone@microsoft SMTP:Someone@SITE.microsoft.com", addresses(find(organization, "Someone")));
        assertEquals(List.of("2:228", "3:268"),
                Texts.events(organization).stream().filter(e -> !e.endsWith(":0") && !e.endsWith("230")).toList());
    }

    @Test
    void q185575LimitsAreReadAndEmptyFieldsSayNothing() {
        Organization organization = Texts.merge(mailboxes("KirstenC", "DavidC"), "Obj-Class,Alias Name,Directory Name,"
                + "Display Name,Home-Server,Issue warning storage limit,Prohibit send storage limit,DXA-Task\n"
                + "Mailbox,KirstenC,KirstenC,Kirsten Carver,SERVER1,,,\n"
                + "Mailbox,DavidC,DavidC,David Carver,SERVER2,10000,20000,40000\n");

        Mailbox david = find(organization, "DavidC");

        assertEquals(List.of(), Texts.events(organization));
        assertNull(((Mailbox) find(organization, "KirstenC")).getIssueWarningLimit());
        assertEquals(10000, david.getIssueWarningLimit());
        assertEquals(20000, david.getProhibitSendLimit());
        assertEquals(40000, david.getProhibitSendAndReceiveLimit());
    }

    @Test
    void q185575AnExportWithoutDirectoryNameCannotBeRead() {
        assertThrows(UncheckedIOException.class, () -> Texts.read("Obj-Class,Alias Name,Display Name,"
                + "Home-Server,DXA-Task\nMailbox,DavidC,David Carver,SERVER2,40000\n"));
    }

    @Test
    void q188628PermissionsHaveAccountsWithOneBackslash() {
        Organization organization = Texts.read("Obj-Class,Directory Name,Obj-Container,Obj-Admins,Obj-Perm-Admins,"
                + "Obj-Users\nmailbox,X," + RECIPIENTS + ",DOM\\rick%DOM\\nancy,DOM\\admin,\n");

        Mailbox x = find(organization, "X");

        assertEquals(List.of("DOM\\rick", "DOM\\nancy"), x.getAdministrators());
        assertEquals(List.of("DOM\\admin"), x.getPermissionAdministrators());
        assertEquals(List.of(), Texts.events(organization));
    }

    @Test
    void q188628DelTakesAllAccountsAway() {
        String header = "Obj-Class,Directory Name,Obj-Container,Obj-Users\nmailbox,X," + RECIPIENTS + ",";

        assertEquals(List.of(), ((Mailbox) find(Texts.merge(Texts.read(header + "DOM\\a%DOM\\b\n"), header + "~DEL\n"),
                "X")).getUsers());
    }

    @Test
    void q188649LastFieldsThatAreLeftOutCostTheRow() {
        Organization organization = Texts.read("Obj-Class,Directory Name,Obj-Container,First Name,Last name,"
                + "Display Name,Hide from AB\n"
                + "Mailbox,Angela," + RECIPIENTS + ",Angela,Barbariol,\"Barbariol, Angela\",1\n"
                + "Mailbox,Kim," + RECIPIENTS + ",Kim,Yoshida,\"Yoshida, Kim\"\n"
                + "Mailbox,Kim2," + RECIPIENTS + ",Kim,Yoshida,\"Yoshida, Kim\",\n");

        assertEquals("Barbariol, Angela", ((Mailbox) find(organization, "Angela")).getDisplayName());
        assertEquals(List.of("3:291"), Texts.events(organization));
        assertNull(((Mailbox) find(organization, "Kim2")).getHiddenFromAddressBook());
    }

    @Test
    void q230788MessageTransferAgentsAreExportedByTheirRawNames() {
        Organization organization = Texts.read("Obj-Class,Obj-Dist-Name,MTA-Local-Desig,MTA-Local-Cred,"
                + "Deliv-Cont-Length,Expand-DLs-Locally,Deliv-Ext-Cont-Types\n"
                + "MTA,/o=T/ou=N/cn=Configuration/cn=Servers/cn=S/cn=Microsoft MTA,S,,,1,2A864886F7140501\n");

        assertInstanceOf(MTA.class,
                Texts.find(organization, "/o=T/ou=N/cn=Configuration/cn=Servers/cn=S/cn=Microsoft MTA"));
        assertEquals(List.of("1:225"), Texts.events(organization), "the directory name is taken from the full one");
    }

    @Test
    void q236983ProtocolsArePartedByPercentSigns() {
        String settings = "HTTP\u00A71\u00A71\u00A7\u00A7\u00A7\u00A7\u00A7\u00A7%IMAP4\u00A71\u00A71\u00A71\u00A7"
                + "ISO-8859-1\u00A70\u00A71\u00A71\u00A70%LDAP\u00A71\u00A71\u00A7\u00A7\u00A7\u00A7\u00A7\u00A7%NNTP"
                + "\u00A71\u00A71\u00A73\u00A7\u00A7\u00A7\u00A7\u00A7%POP3\u00A70\u00A71\u00A71\u00A7ISO-8859-1\u00A70"
                + "\u00A7\u00A7\u00A7";
        Organization organization = Texts.read("Obj-Class,Alias Name,Directory Name,Home-Server,Obj-Container,"
                + "Protocol-Settings\nMailbox,x,X,SERVER1," + RECIPIENTS + "," + settings + "\n",
                Charset.forName("windows-1252"));

        Mailbox x = find(organization, "X");

        assertEquals(List.of("HTTP", "IMAP4", "LDAP", "NNTP", "POP3"),
                x.getProtocolSettings().stream().map(setting -> setting.getProtocol()).toList());
        assertEquals(List.of(), x.getRawAttributes());
        assertEquals(List.of(), Texts.events(organization));
    }

    @Test
    void q244595ARowThatCreatesAMailbox() {
        Organization organization = Texts.read("Obj-Class,Delivery-Mechanism,Directory Name,Alias Name,Home-Server,"
                + "Primary Windows NT Account,First Name,Last name,Display Name,Obj-Container\n"
                + "Mailbox,0,JohnD,JohnD,TESTSERVER,TESTSERVERDOM\\JohnD,John,Doe,JohnDoe,"
                + "/o=Organization/ou=TestSite1/cn=Recipients\n");

        Mailbox john = Texts.find(organization, "/o=Organization/ou=TestSite1/cn=Recipients/cn=JohnD");

        assertEquals("TESTSERVERDOM\\JohnD", john.getPrimaryWindowsAccount());
        assertEquals("/o=Organization/ou=TestSite1/cn=Configuration/cn=Servers/cn=TESTSERVER/cn=Microsoft Private MDB",
                john.getHomeMDB().toString());
        assertEquals(List.of(), Texts.events(organization));
    }

    @Test
    void q165394LineBreaksAreWrittenAsEscapes() {
        Organization organization = Texts.read("Obj-Class,Directory Name,Obj-Container,Address\nmailbox,X," + RECIPIENTS
                + ",\"1 Microsoft Way\\r\\nRedmond, WA 98052\"\n");

        assertEquals("1 Microsoft Way\r\nRedmond, WA 98052", ((Mailbox) find(organization, "X")).getAddress());
    }

    @Test
    void q290091AllAddressesAreRemoved() {
        Organization organization = Texts.read("Obj-Class,Directory Name,Obj-Container,E-mail Addresses,"
                + "Secondary-Proxy-Addresses\nmailbox,X," + RECIPIENTS
                + ",SMTP:x@a%X400:c=US;a= ;p=O;s=X;%NOTES:X/A@B,smtp:y@a\n");

        Texts.merge(organization, "Obj-Class,Mode,Directory Name,Obj-Container,E-mail Addresses,"
                + "Secondary-Proxy-Addresses\nmailbox,Modify,X," + RECIPIENTS
                + ",~DEL<SMTP:>%~DEL<X400:>%~DEL<NOTES:>,~DEL\n");

        assertEquals("", addresses(find(organization, "X")));
        assertEquals(List.of(), Texts.events(organization));
    }

    @Test
    void q270889ASiteConnectorHasItsSiteAndItsServers() {
        Organization organization = Texts.read("Obj-Class,Common-Name,Obj-Container,Domain-Name,Target-MTAs\n"
                + "Site-Connector,Site Connector (Site),/o=Microsoft/ou=HARLEM/cn=Configuration/cn=Connections,"
                + "Organization\u00A7Site\u00A7X400:c=US;a= ;p=Organization;o=Site;,Server\u00A71\n");

        SiteConnector connector = Texts.find(organization,
                "/o=Microsoft/ou=HARLEM/cn=Configuration/cn=Connections/cn=Site Connector (Site)");

        assertEquals("Server", connector.getTargetServers().getFirst().getServer());
        assertEquals(List.of(), connector.getRawAttributes());
        assertEquals(List.of(), Texts.events(organization));
    }

    @Test
    void q199412AnX400ConnectorByItsRawNames() {
        Organization organization = Texts.read("Obj-Class,Common-Name,Obj-Container,Admin-Display-Name,"
                + "Activation-Style,Connected-Domains,Deliv-Ext-Cont-Types,Delivery-Mechanism,Home-MTA,"
                + "MTA-Local-Cred,Num-Of-Open-Retries,Object-Version,USN-Changed,Local-Initial-Turn\n"
                + "RFC1006-X400-Link,X400USA2,/o=Microsoft/ou=BOND007/cn=Configuration/cn=Connections,"
                + "X400 Connector to Texas,2,ExchOrg\u00A7ExchSite\u00A71\u00A7X400:c=US;a= ;p=ExchOrg;o=ExchSite;,"
                + "56010A00%56010A01%2A864886F7140502%2A864886F7140501,3,"
                + "/o=Microsoft/ou=BOND007/cn=Configuration/cn=Servers/cn=DRNO/cn=Microsoft MTA,"
                + "Local-MTA-Password,144,1,4045,1\n");

        var connector = Texts.find(organization,
                "/o=Microsoft/ou=BOND007/cn=Configuration/cn=Connections/cn=X400USA2");

        assertEquals("X400 Connector to Texas", connector.getAdminDisplayName());
        assertEquals(List.of("1:153", "1:153", "1:154"), Texts.events(organization).stream().sorted().toList());
    }

    @Test
    void q288420APublicFolderByTheNamesOfItsDump() {
        String server = "/o=ML/ou=NorthAmerica/cn=Configuration/cn=Servers/cn=EPCC24";
        Organization organization = Texts.read("Obj-Class,Alias Name,Directory Name,Obj-Container,Deliv-Ext-Cont-Types,"
                + "Delivery-Mechanism,Display Name,E-mail Addresses,Folder-Pathname,Hide from AB,Home-MDB,Home-MTA\n"
                + "Public-Folder,Schedule+ Free Busy Information - NorthAmerica,"
                + "EX:_O=MYORG_OU=NORTHAMERICA-1264689012646890126468901E398F5F000007,"
                + "/o=ML/ou=NorthAmerica/cn=Recipients,2A864886F7140501,0,"
                + "Schedule+ Free Busy Information - NorthAmerica,"
                + "CCMAIL:Schedule+ Free Busy Information - NorthAmerica at NorthAmerica"
                + "%SMTP:Schedule+FreeBusyInformation-NorthAmerica@Myorg.com"
                + "%X400:c=US;a= ;p=Myorg;o=NorthAmerica;s=Schedule+ Free Busy Information - NorthA;,"
                + "SCHEDULE+ FREE BUSY\\EX:/o=Myorg/ou=NorthAmerica,1," + server + "/cn=Microsoft Public MDB," + server
                + "/cn=Microsoft MTA\n");

        PublicFolder folder = Texts.find(organization, "/o=ML/ou=NorthAmerica/cn=Recipients"
                + "/cn=EX:_O=MYORG_OU=NORTHAMERICA-1264689012646890126468901E398F5F000007");

        assertEquals(3, folder.getProxyAddresses().size());
        assertEquals(Boolean.TRUE, folder.getHiddenFromAddressBook());
        assertEquals(List.of("1:154", "1:154", "2:168"), Texts.events(organization).stream().sorted().toList(),
                "an import would drop the backslash of the path");
    }

    @Test
    void rejectedLinesAreAFileAgain() {
        String header = "Obj-Class,Directory Name,Obj-Container,Title\r\n";
        Organization organization = Texts.read(header + "mailbox,A," + RECIPIENTS + ",Boss\r\nmailbox,B," + RECIPIENTS
                + "\r\nmailbox,C," + RECIPIENTS + ",\"Boss\r\n");
        String rejected = organization.getImportProblems().stream().map(line -> line.getText() + "\r\n")
                .collect(Collectors.joining("", header, ""));

        assertEquals(List.of("3:291", "4:220"), Texts.events(organization));
        assertEquals(List.of("2:291", "3:220"), Texts.events(Texts.merge(mailboxes("Admin"), rejected)));
        Organization corrected = Texts.merge(organization, rejected.replace(RECIPIENTS + "\r", RECIPIENTS + ",\r")
                .replace("\"Boss", "Boss"));
        assertEquals("Boss", ((Mailbox) find(corrected, "C")).getTitle());
        assertNotNull(find(corrected, "B"));
    }

    @Test
    void unknownColumnsAreKeptForTheWayBack() {
        Organization organization = Texts.read("Obj-Class,Directory Name,Obj-Container,Employee number\nmailbox,X,"
                + RECIPIENTS + ",7\n");

        assertEquals(List.of("1:264"), Texts.events(organization));
        assertEquals(List.of(new RawAttribute("Employee number", "7")), find(organization, "X").getRawAttributes());
    }
}
