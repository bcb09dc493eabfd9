package org.exsite.directory.tests;

import static org.exsite.directory.tests.Harlem.RECIPIENTS;
import static org.exsite.directory.tests.Harlem.addresses;
import static org.exsite.directory.tests.Harlem.find;
import static org.exsite.directory.tests.Harlem.mailboxes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.exsite.directory.Format;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.junit.jupiter.api.Test;

/** Values that articles quote: several in a field, removals, escapes. The number of the article is in the name. */
class CsvValuesOfArticlesTest {

    @Test
    void q152854DelEmptiesAnAttribute() {
        Organization organization = Texts.merge(mailboxes("Admin", "User1", "User2"), "Obj-Class,  Directory Name,  Office\n"
                + "Mailbox,  Admin,  ~DEL\nMailbox,User1,~DEL\nMailbox,Nobody,~DEL\n");

        assertNull(((Mailbox) find(organization, "User1")).getOffice());
        assertEquals("Room 1", ((Mailbox) find(organization, "User2")).getOffice());
        assertEquals(List.of("4:241"), Texts.events(organization).stream().filter(e -> e.startsWith("4")).toList());
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
}
