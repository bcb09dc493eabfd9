package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.exsite.model.Mailbox;
import org.exsite.model.ProtocolSetting;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.Test;

/** What the rules about aliases say, and what they keep silent about. */
class AliasRulesTest {

    private final Directories model = new Directories();

    @Test
    void mailboxesOfOneServerAreTheWorstPairOfOneAlias() {
        Mailbox first = model.mailbox("Bert", x400("Bert"));
        Mailbox second = model.mailbox("Bert2", x400("Bert2"));
        second.setAlias("BERT");
        assertEquals(List.of("Bert and Bert2 have the same alias Bert on one server",
                "Bert2 and Bert have the same alias BERT on one server"), messages("alias-not-unique"));
        second.setHomeMDB(null);
        assertEquals("Bert and Bert2 have the same alias Bert", messages("alias-not-unique").getFirst());
        first.setAlias("Other");
        assertEquals(List.of(), messages("alias-not-unique"));
    }

    @Test
    void aCustomRecipientCollidesWithAMailboxAlone() {
        model.mailbox("Bert", x400("Bert"));
        model.custom("Bert2", "SMTP:bert@supplier.example", x400("Bert2")).setAlias("Bert");
        assertEquals(List.of("Bert and Bert2, of which one is a custom recipient, have the same alias Bert",
                "Bert2 and Bert, of which one is a custom recipient, have the same alias Bert"),
                messages("alias-not-unique"));
    }

    @Test
    void customRecipientsListsAndFoldersMayHaveOneAliasAmongThem() {
        model.custom("Bert", "SMTP:bert@supplier.example", x400("Bert"));
        model.custom("Bert2", "SMTP:bert@other.example", x400("Bert2")).setAlias("Bert");
        model.list("Crew", x400("Crew")).setAlias("Bert");
        model.mailbox("Dora", x400("Dora"));
        model.list("Choir", x400("Choir")).setAlias("Dora");
        model.folder("Plans").setAlias("Dora");
        assertEquals(List.of(), messages("alias-not-unique"));
    }

    @Test
    void everySiteHasItsAdministrator() {
        model.mailbox("Administrator", x400("Administrator"));
        Site south = model.site("South");
        Directories.recipient(south, Directories.FACTORY.createMailbox(), "Administrator", x400("A2"));
        assertEquals(List.of(), messages("alias-not-unique"));
        Directories.recipient(south, Directories.FACTORY.createMailbox(), "Second", x400("A3"))
                .setAlias("administrator");
        assertEquals(2, messages("alias-not-unique").size());
    }

    @Test
    void onlyARepeatedLastLetterIsAmbiguous() {
        model.mailbox("JohnA", x400("JohnA"));
        model.mailbox("JohnAb", x400("JohnAb"));
        model.mailbox("ADoe2", x400("ADoe2"));
        model.mailbox("ADoe22", x400("ADoe22"));
        model.mailbox("Bell", x400("Bell"));
        model.list("Crew", x400("Crew"));
        model.mailbox("Creww", x400("Creww"));
        assertEquals(List.of(), messages("alias-ambiguous"));
        model.mailbox("JohnAA", x400("JohnAA"));
        assertEquals(List.of("The alias JohnAA of JohnAA is JohnA, that of JohnA, with its last letter repeated"),
                messages("alias-ambiguous"));
    }

    @Test
    void theAliasIsComparedWithTheNameOfTheAccount() {
        Mailbox bert = model.mailbox("Bert", x400("Bert"));
        bert.setPrimaryWindowsAccount("TRAGER\\bsmith");
        assertEquals(List.of("The alias of Bert is Bert, but the name of the Windows NT account is bsmith"),
                messages("alias-not-account"));
        for (String fine : new String[] {"TRAGER\\BERT", "0105000000000005", "TRAGER\\b smith", "TRAGER\\", null}) {
            bert.setPrimaryWindowsAccount(fine);
            assertEquals(List.of(), messages("alias-not-account"));
        }
    }

    @Test
    void theMailboxOfARoomBelongsToAnAccountThatHasAnother() {
        model.mailbox("bsmith", x400("bsmith")).setPrimaryWindowsAccount("TRAGER\\bsmith");
        model.mailbox("Room7", x400("Room7")).setPrimaryWindowsAccount("TRAGER\\bsmith");
        assertEquals(List.of(), messages("alias-not-account"));
    }

    @Test
    void whoMayUseNeitherPop3NorImap4NeedsNoAliasLikeTheAccount() {
        Mailbox bert = model.mailbox("Bert", x400("Bert"));
        bert.setPrimaryWindowsAccount("TRAGER\\bsmith");
        bert.getProtocolSettings().add(setting("POP3"));
        assertEquals(1, messages("alias-not-account").size());
        bert.getProtocolSettings().add(setting("IMAP4"));
        assertEquals(List.of(), messages("alias-not-account"));
    }

    @Test
    void spacesMatterToExchange50AndQuotationMarksAlways() {
        model.mailbox("Bert Smith", x400("Bert"));
        assertEquals(List.of(), messages("alias-with-space"));
        model.server.setVersion("Version 5.0 (Build 1457.7)");
        assertEquals(List.of("The alias of Bert Smith, \"Bert Smith\", has a space or a comma"),
                messages("alias-with-space"));
        model.mailbox("O'Neil_1", x400("Neil"));
        assertEquals(List.of(), messages("alias-with-quotation-mark"));
        model.mailbox("Dora", x400("Dora")).setAlias("\"Dora\"");
        assertEquals(List.of("The alias of Dora, \"Dora\", has a quotation mark"),
                messages("alias-with-quotation-mark"));
    }

    @Test
    void onlyWholeNamesAreReserved() {
        model.mailbox("SMT1", x400("SMT1"));
        model.mailbox("Notes", x400("Notes"));
        assertEquals(List.of(), messages("reserved-name"));
        model.list("Crew", x400("Crew")).setDisplayName("smtp");
        model.mailbox("Dora", x400("Dora")).setAlias("CCM");
        assertEquals(List.of("The display name smtp is also the beginning of an address type",
                "The alias CCM of Dora is also the beginning of an address type"), messages("reserved-name"));
    }

    @Test
    void colonsMatterWhereAServerHasServicePack2Or3() {
        model.mailbox("Bert", x400("Bert")).setDisplayName("Bert: home");
        model.folder("Plans").setDisplayName("Plans: all");
        assertEquals(List.of(), messages("display-name-with-colon"));
        Server other = Directories.add(Sites.container(model.site, Sites.SERVERS),
                Directories.FACTORY.createServer(), "B");
        other.setVersion("Version 5.5 (Build 2653.23: Service Pack 4)");
        assertEquals(List.of(), messages("display-name-with-colon"));
        other.setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
        assertEquals(List.of("The display name Bert: home has a colon"), messages("display-name-with-colon"));
    }

    private static ProtocolSetting setting(String protocol) {
        ProtocolSetting setting = Directories.FACTORY.createProtocolSetting();
        setting.setProtocol(protocol);
        setting.setEnabled("0");
        return setting;
    }

    private List<String> messages(String rule) {
        return Check.messages(model.organization, rule);
    }
}
