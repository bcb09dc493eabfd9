package org.exsite.directory.tests;

import static org.exsite.directory.tests.Harlem.RECIPIENTS;
import static org.exsite.directory.tests.Harlem.addresses;
import static org.exsite.directory.tests.Harlem.find;
import static org.exsite.directory.tests.Harlem.mailboxes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.exsite.model.DistributionList;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.PublicFolder;
import org.exsite.model.Server;
import org.exsite.model.SiteConnector;
import org.exsite.model.naming.RawAttribute;
import org.junit.jupiter.api.Test;

/** Headers of files and dumps that articles quote. The number of the article is in the name. */
class CsvHeadersOfArticlesTest {

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
    void q185575AnExportWithoutDirectoryNameCannotBeRead() {
        assertThrows(UncheckedIOException.class, () -> Texts.read("Obj-Class,Alias Name,Display Name,"
                + "Home-Server,DXA-Task\nMailbox,DavidC,David Carver,SERVER2,40000\n"));
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
    void unknownColumnsAreKeptForTheWayBack() {
        Organization organization = Texts.read("Obj-Class,Directory Name,Obj-Container,Employee number\nmailbox,X,"
                + RECIPIENTS + ",7\n");

        assertEquals(List.of("1:264"), Texts.events(organization));
        assertEquals(List.of(new RawAttribute("Employee number", "7")), find(organization, "X").getRawAttributes());
    }
}
