package org.exsite.directory.tests;

import static org.exsite.directory.tests.Harlem.RECIPIENTS;
import static org.exsite.directory.tests.Harlem.addresses;
import static org.exsite.directory.tests.Harlem.find;
import static org.exsite.directory.tests.Harlem.mailboxes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.naming.DistinguishedName;
import org.junit.jupiter.api.Test;

/** Whole rows that articles quote, good and bad ones. The number of the article is in the name. */
class CsvRowsOfArticlesTest {

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
}
