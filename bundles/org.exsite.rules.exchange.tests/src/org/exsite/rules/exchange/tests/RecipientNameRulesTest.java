package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Mailbox;
import org.exsite.model.PublicFolder;
import org.exsite.model.SiteEncryptionConfiguration;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.Test;

/** What the rules about names and containers of recipients say, and what they keep silent about. */
class RecipientNameRulesTest {

    private static final String VERSION_5 = "Version 5.0 (Build 1457.7)";

    private final Directories model = new Directories();
    private final Mailbox bert = model.mailbox("Bert", x400("Bert"));

    @Test
    void aNameMustBeWhereLdapLooksForIt() {
        bert.setDisplayName("Doe, Jane");
        assertEquals(List.of(), messages("name-not-searchable"));
        bert.setLastName("Doe");
        assertEquals(List.of("The display name of Doe, Jane has the name Jane, but the first name is empty"),
                messages("name-not-searchable"));
        bert.setLastName(null);
        bert.setFirstName("Jane");
        assertEquals(List.of("The display name of Doe, Jane has the name Doe, but the last name is empty"),
                messages("name-not-searchable"));
        bert.setLastName("Doe");
        assertEquals(List.of(), messages("name-not-searchable"));
    }

    @Test
    void namesOfThingsAndNamesThatAreFoundOtherwiseAreFine() {
        for (String display : new String[] {"Room", "Room 7", "Room (second floor)", "Room, Bert", "Hall"}) {
            bert.setDisplayName(display);
            bert.setLastName("Room");
            assertEquals(List.of(), messages("name-not-searchable"));
        }
        PublicFolder folder = model.folder("Plans");
        folder.setDisplayName("Plans Jane");
        assertEquals(List.of(), messages("name-not-searchable"));
    }

    @Test
    void version50NeedsADisplayName() {
        bert.setDisplayName(" ");
        assertEquals(List.of(), messages("display-name-empty"));
        model.server.setVersion(VERSION_5);
        assertEquals(List.of("Bert has no display name"), messages("display-name-empty"));
        bert.setDisplayName(null);
        assertEquals(List.of(), messages("display-name-empty"));
        bert.setWhenCreated("970207194610Z");
        assertEquals(1, messages("display-name-empty").size());
    }

    @Test
    void questionMarksAreWrongInNamesOfRecipientsOnly() {
        Directories.add(model.site, Directories.FACTORY.createDirectoryContainer(), "What?");
        model.folder("What is new?");
        assertEquals(List.of(), messages("directory-name-invalid"));
        bert.setName("B?rt");
        assertEquals(List.of("The directory name of Bert, B?rt, has a character that the directory could not keep"),
                messages("directory-name-invalid"));
    }

    @Test
    void charactersOutsideAsciiMatterBeforeServicePack3Of55() {
        bert.setName("B\u00e9rt");
        assertEquals(List.of(), messages("directory-name-extended"));
        model.server.setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
        assertEquals(List.of(), messages("directory-name-extended"));
        model.server.setVersion("Version 5.5 (Build 1960.6)");
        assertEquals(List.of("The directory name of Bert, B\u00e9rt, has characters outside ASCII, which may end"
                + " replication if it was made by LDAP"), messages("directory-name-extended"));
        bert.setName("Bert");
        assertEquals(List.of(), messages("directory-name-extended"));
    }

    @Test
    void partsOfAnyNameHave255CharactersTogether() {
        DirectoryObject place = Sites.container(model.site, Sites.RECIPIENTS);
        for (int i = 0; i < 3; i++) {
            place = Directories.add(place, Directories.FACTORY.createDirectoryContainer(), "c".repeat(64));
        }
        // Trager, North, Recipients and the containers have 213
        place = Directories.add(place, Directories.FACTORY.createDirectoryContainer(), "d".repeat(42));
        assertEquals(List.of(), messages("distinguished-name-too-long"));
        place.setName("d".repeat(43));
        Directories.add(place, Directories.FACTORY.createMailbox(), "Inside");
        assertEquals(List.of("The parts of the distinguished name of " + "d".repeat(43)
                + " have 256 characters together; the directory takes 255"), messages("distinguished-name-too-long"));
    }

    @Test
    void certificatesMatterWhereThereIsKeyManagement() {
        bert.setName("b".repeat(44));
        SiteEncryptionConfiguration settings = Directories.add(Sites.container(model.site, Sites.CONFIGURATION),
                Directories.FACTORY.createSiteEncryptionConfiguration(), "Encryption");
        assertEquals(List.of(), messages("name-too-long-for-certificate"));
        settings.setKmServer(model.server.getDistinguishedName());
        assertEquals(List.of("The parts of the distinguished name of Bert have 65 characters together; a V3 certificate"
                + " takes 64"), messages("name-too-long-for-certificate"));
        bert.setName("b".repeat(43));
        assertEquals(List.of(), messages("name-too-long-for-certificate"));
    }

    @Test
    void recipientsLieBelowASite() {
        DirectoryContainer container = Directories.FACTORY.createDirectoryContainer();
        Directories.add(Sites.container(model.site, Sites.RECIPIENTS), container, "People");
        container.getChildren().add(bert);
        assertEquals(List.of(), messages("recipients-container-misplaced"));
        model.site.getChildren().add(container);
        assertEquals(List.of(), messages("recipients-container-misplaced"));
        model.organization.getChildren().add(container);
        assertEquals(List.of("The container People with recipients lies in Trager, where no recipients belong"),
                messages("recipients-container-misplaced"));
        Sites.container(model.site, Sites.CONNECTIONS).getChildren().add(container);
        assertEquals(List.of("The container People with recipients lies in Connections, where no recipients belong"),
                messages("recipients-container-misplaced"));
        container.getChildren().clear();
        Directories.add(container, Directories.FACTORY.createPublicFolder(), "Free/busy");
        assertEquals(List.of(), messages("recipients-container-misplaced"));
    }

    @Test
    void anAddressBookOfVersion50NeedsARecipientInEachContainer() {
        DSSiteConfiguration settings = Directories.add(Sites.container(model.site, Sites.CONFIGURATION),
                Directories.FACTORY.createDSSiteConfiguration(), "Site-DSA-Config");
        DirectoryObject recipients = Sites.container(model.site, Sites.RECIPIENTS);
        DirectoryContainer guests = Directories.add(recipients, Directories.FACTORY.createDirectoryContainer(),
                "Guests");
        settings.setOfflineAddressBookServer(model.server.getDistinguishedName());
        settings.getOfflineAddressBookContainers().add(guests.getDistinguishedName());
        settings.getOfflineAddressBookContainers().add(recipients.getDistinguishedName());
        assertEquals(List.of(), messages("oab-container-empty"));
        model.server.setVersion(VERSION_5);
        assertEquals(List.of("An offline address book is to be made of the container Guests of North, which has no"
                + " recipients"), messages("oab-container-empty"));
        recipients.getChildren().remove(bert);
        assertEquals(List.of(), messages("oab-container-empty"));
        recipients.getChildren().add(bert);
        DirectoryContainer inner = Directories.add(guests, Directories.FACTORY.createDirectoryContainer(), "Inner");
        Directories.add(inner, Directories.FACTORY.createMailbox(), "Guest");
        assertEquals(List.of(), messages("oab-container-empty"));
    }

    private List<String> messages(String rule) {
        return Check.messages(model.organization, rule);
    }
}
