package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DirSyncRequestor;
import org.exsite.model.Mailbox;
import org.exsite.model.Server;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.Test;

/** What the rules about alternate recipients, hidden recipients and limits say, and what they keep silent about. */
class RecipientRulesTest {

    private final Directories model = new Directories();
    private final Mailbox bert = model.mailbox("Bert", x400("Bert"));

    @Test
    void anAlternateRecipientMustExistWhereItWouldHaveBeenExported() {
        DistinguishedName recipients = bert.getDistinguishedName().parent();
        bert.setAlternateRecipient(recipients.child("Departed"));
        assertEquals(List.of("The alternate recipient of Bert, " + recipients + "/cn=Departed, does not exist"),
                messages("alternate-recipient-invalid"));
        bert.setAlternateRecipient(recipients.parent());
        assertEquals(List.of("The alternate recipient of Bert, " + recipients.parent() + ", is no recipient, but of the"
                + " class Site"),
                messages("alternate-recipient-invalid"));
        bert.setAlternateRecipient(model.unknown("Somebody").getDistinguishedName());
        assertEquals(List.of(), messages("alternate-recipient-invalid"));
        bert.setAlternateRecipient(DistinguishedName.parse("/o=Trager/ou=South/cn=Recipients/cn=Dora"));
        assertEquals(List.of(), messages("alternate-recipient-invalid"));
    }

    @Test
    void anExportOfRecipientsDoesNotHoldEverybody() {
        bert.setAlternateRecipient(bert.getDistinguishedName().parent().child("Departed"));
        Sites.find(model.site, Sites.CONFIGURATION).orElseThrow().getChildren().remove(model.addressing);
        assertEquals(List.of(), messages("alternate-recipient-invalid"));
    }

    @Test
    void outOfOfficeRepliesNeedTheMessageInTheMailbox() {
        bert.setAlternateRecipient(model.mailbox("Dora", x400("Dora")).getDistinguishedName());
        assertEquals(List.of("Mail to Bert goes to /o=Trager/ou=North/cn=Recipients/cn=Dora alone, so that no out of"
                + " office replies are sent"), messages("alternate-recipient-only"));
        bert.setDeliverToBoth(true);
        assertEquals(List.of(), messages("alternate-recipient-only"));
        assertEquals(List.of("Private messages to Bert come back, because its alternate recipient is"
                + " /o=Trager/ou=North/cn=Recipients/cn=Dora"), messages("alternate-recipient-returns-private"));
        bert.setAlternateRecipient(null);
        assertEquals(List.of(), messages("alternate-recipient-returns-private"));
    }

    @Test
    void restrictionsMatterForInternetAddressesOnTheServerOfTheServiceAlone() {
        CustomRecipient outside = model.custom("Supplier", "SMTP:s@supplier.example", x400("Supplier"));
        bert.setAlternateRecipient(outside.getDistinguishedName());
        bert.setHomeMTA(model.service.getHomeMTA());
        assertEquals(List.of(), messages("alternate-recipient-unrestricted"));
        model.service.getAcceptMessagesFrom().add(bert.getDistinguishedName());
        assertEquals(List.of("The restrictions of Internet Mail Service (NORTH1) are not looked at when mail to Bert"
                + " goes on to Supplier"), messages("alternate-recipient-unrestricted"));
        Server other = Directories.add(Sites.container(model.site, Sites.SERVERS),
                Directories.FACTORY.createServer(), "B");
        bert.setHomeMTA(other.getDistinguishedName().child("Microsoft MTA"));
        assertEquals(List.of(), messages("alternate-recipient-unrestricted"));
        bert.setHomeMTA(model.service.getHomeMTA());
        bert.setAlternateRecipient(model.mailbox("Dora", x400("Dora")).getDistinguishedName());
        assertEquals(List.of(), messages("alternate-recipient-unrestricted"));
    }

    @Test
    void aHiddenMailboxIsANoticeUnlessItIsForTheWeb() {
        bert.setHiddenFromAddressBook(false);
        model.folder("Plans").setHiddenFromAddressBook(true);
        assertEquals(List.of(), messages("mailbox-hidden"));
        bert.setHiddenFromAddressBook(true);
        assertEquals(List.of("Bert is hidden from the address book, so that no client profile can be made for it"),
                messages("mailbox-hidden"));
        bert.setOutlookWebAccessServer("WEB1");
        assertEquals(List.of("Bert is hidden from the address book, but has the server WEB1 for Outlook Web Access"),
                messages("mailbox-hidden"));
    }

    @Test
    void whoIsHiddenIsMissedInListsAndAsAManager() {
        bert.setHiddenFromAddressBook(true);
        assertEquals(List.of(), messages("hidden-recipient-in-use"));
        model.mailbox("Dora", x400("Dora")).setManager(bert.getDistinguishedName());
        assertEquals(List.of("Bert is hidden, and clients do not show it as the manager of Dora"),
                messages("hidden-recipient-in-use"));
        model.list("Crew", x400("Crew")).getMembers().add(bert.getDistinguishedName());
        assertEquals(List.of("Bert is hidden, and clients do not show it as a member of Crew"),
                messages("hidden-recipient-in-use"));
        bert.setHiddenFromAddressBook(false);
        assertEquals(List.of(), messages("hidden-recipient-in-use"));
    }

    @Test
    void whatWasNeverExportedIsNotLeftBehind() {
        DirSyncRequestor requestor = Directories.add(Sites.container(model.site, Sites.CONFIGURATION),
                Directories.FACTORY.createDirSyncRequestor(), "Requestor");
        requestor.getExportContainers().add(bert.getDistinguishedName().parent());
        assertEquals(List.of(), messages("hidden-mailbox-exported"));
        bert.setHiddenFromAddressBook(true);
        assertEquals(List.of("Bert is hidden, but lies in a container that Requestor exports"),
                messages("hidden-mailbox-exported"));
        bert.setTrustLevel(50);
        requestor.setTrustLevel(20);
        assertEquals(List.of(), messages("hidden-mailbox-exported"));
    }

    @Test
    void automaticRepliesThatAreOffAreNone() {
        bert.setAutoReply(false);
        assertEquals(List.of(), messages("auto-reply-without-effect"));
        bert.setAutoReplyMessage("I am away");
        assertEquals(1, messages("auto-reply-without-effect").size());
    }

    @Test
    void aLimitCountsIfItIsOfTheMailboxAndLow() {
        bert.setProhibitSendAndReceiveLimit(500);
        assertEquals(List.of("Bert takes no mail once it holds 500 KB"), messages("receive-limit-low"));
        bert.setUseStoreDefaults(true);
        assertEquals(List.of(), messages("receive-limit-low"));
        bert.setUseStoreDefaults(false);
        bert.setProhibitSendAndReceiveLimit(2_000);
        assertEquals(List.of(), messages("receive-limit-low"));
    }

    private List<String> messages(String rule) {
        return Check.messages(model.organization, rule);
    }
}
