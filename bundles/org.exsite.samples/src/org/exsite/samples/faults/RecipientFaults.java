package org.exsite.samples.faults;

import java.util.Locale;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DirSyncRequestor;
import org.exsite.model.DistributionList;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.samples.InternetMailSamples;

/** Faults of mailboxes and recipients in general. */
final class RecipientFaults extends FaultGroup {

    RecipientFaults() {
        aliases();
        names();
        alternateRecipients();
        hidden();
        containers();
        addresses();
        fault("Q177973", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            mailbox.setAutoReply(Boolean.TRUE);
            planter.note("auto-reply-without-effect", mailbox, "autoReply");
        });
        fault("Q182557", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            mailbox.setUseStoreDefaults(Boolean.FALSE);
            mailbox.setProhibitSendAndReceiveLimit(500);
            planter.note("receive-limit-low", mailbox, "limit", 500);
        });
    }

    private void aliases() {
        fault("Q181917", planter -> {
            Mailbox first = planter.targets().next(Mailbox.class);
            Mailbox second = planter.targets().next(Mailbox.class);
            second.setHomeMDB(first.getHomeMDB());
            same(planter, first, second);
        });
        fault("Q198143", planter -> same(planter, planter.targets().next(Mailbox.class),
                mailbox(planter, planter.targets().site())));
        fault("Q188633", planter -> same(planter, planter.targets().next(Mailbox.class),
                planter.targets().next(CustomRecipient.class)));
        fault("Q198444", planter -> {
            Site site = planter.targets().site();
            Mailbox shorter = mailbox(planter, site);
            shorter.setAlias("JohnA");
            Mailbox longer = mailbox(planter, site);
            longer.setAlias("JohnAa");
            planter.note("alias-ambiguous", longer, "repeated", longer.getAlias());
        });
        fault("Q191558", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            mailbox.setPrimaryWindowsAccount("TRAGER\\account-of-" + mailbox.getAlias());
            planter.note("alias-not-account", mailbox, "account", mailbox.getPrimaryWindowsAccount());
        });
        fault("Q166994", planter -> {
            Mailbox mailbox = mailbox(planter, RecipientNameFaults.site(planter, "Version 5.0 (Build 1457.7)"));
            mailbox.setAlias("Many spaces, " + mailbox.getName());
            planter.note("alias-with-space", mailbox, "alias", mailbox.getAlias());
        });
        fault("Q176240", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            mailbox.setAlias('"' + mailbox.getAlias() + '"');
            planter.note("alias-with-quotation-mark", mailbox, "alias", mailbox.getAlias());
        });
    }

    private void names() {
        fault("Q246517", planter -> {
            DistributionList list = planter.targets().next(DistributionList.class);
            list.setDisplayName("SM");
            planter.note("reserved-name", list, "reserved", "SM");
        });
        fault("Q246517", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            mailbox.setAlias("not");
            planter.note("reserved-name", mailbox, "reserved", "not");
        });
        fault("Q247647", planter -> {
            Mailbox mailbox = mailbox(planter, RecipientNameFaults.site(planter, RecipientNameFaults.SERVICE_PACK_2));
            mailbox.setDisplayName("Project: " + mailbox.getDisplayName());
            planter.note("display-name-with-colon", mailbox, "colon", mailbox.getDisplayName());
        });
    }

    private void containers() {
        fault("Q177724", planter -> RecipientNameFaults.nameNotSearchable(planter, true));
        fault("Q177724", planter -> RecipientNameFaults.nameNotSearchable(planter, false));
        fault("Q176465", planter -> RecipientNameFaults.displayNameEmpty(planter, true));
        fault("Q176465", planter -> RecipientNameFaults.displayNameEmpty(planter, false));
        fault("Q259282", planter -> RecipientNameFaults.directoryName(planter, "directory-name-invalid", null,
                "M?ller"));
        fault("Q222647", planter -> RecipientNameFaults.directoryName(planter, "directory-name-extended",
                RecipientNameFaults.SERVICE_PACK_2, "M\u00fcller"));
        fault("Q265851", RecipientNameFaults::distinguishedName);
        fault("Q247814", RecipientNameFaults::certificate);
        fault("Q260311", RecipientNameFaults::misplaced);
        fault("Q182204", RecipientNameFaults::emptyForAddressBook);
    }

    private void addresses() {
        fault("Q235652", RecipientAddressFaults::permissions);
        fault("Q245694", RecipientAddressFaults::withoutAddress);
        fault("Q170758", RecipientAddressFaults::restriction);
        fault("Q195147", RecipientAddressFaults::withoutStore);
        fault("Q275134", RecipientAddressFaults::moved);
        fault("Q241904", RecipientAddressFaults::otherOrganization);
    }

    private void alternateRecipients() {
        fault("Q182558", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            mailbox.setAlternateRecipient(mailbox.getDistinguishedName().parent().child("Departed deputy"));
            mailbox.setDeliverToBoth(Boolean.TRUE);
            planter.note("alternate-recipient-invalid", mailbox, "alternateMissing", "Departed deputy");
            planter.noteAlso("alternate-recipient-returns-private", "Q178161", mailbox, "alternate", "Departed deputy");
        });
        fault("Q182558", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            DistinguishedName container = mailbox.getDistinguishedName().parent();
            mailbox.setAlternateRecipient(container);
            mailbox.setDeliverToBoth(Boolean.TRUE);
            planter.note("alternate-recipient-invalid", mailbox, "alternateClass", container.value());
            planter.noteAlso("alternate-recipient-returns-private", "Q178161", mailbox, "alternate", container.value());
        });
        fault("Q297281", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            Mailbox deputy = planter.targets().next(Mailbox.class);
            mailbox.setAlternateRecipient(deputy.getDistinguishedName());
            planter.note("alternate-recipient-only", mailbox, "alternateOnly", deputy.getName());
            planter.noteAlso("alternate-recipient-returns-private", "Q178161", mailbox, "alternate", deputy.getName());
        });
        fault("Q178161", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            Mailbox deputy = planter.targets().next(Mailbox.class);
            mailbox.setAlternateRecipient(deputy.getDistinguishedName());
            mailbox.setDeliverToBoth(Boolean.TRUE);
            planter.note("alternate-recipient-returns-private", mailbox, "alternate", deputy.getName());
        });
        fault("Q273907", planter -> {
            Site site = planter.targets().site();
            Mailbox mailbox = mailbox(planter, site);
            InternetMailService service = InternetMailSamples.add(site, Sites.servers(site).getFirst().getName(),
                    mailbox.getDistinguishedName());
            Mailbox restricted = planter.targets().next(Mailbox.class);
            service.getRejectMessagesFrom().add(restricted.getDistinguishedName());
            CustomRecipient outside = planter.targets().next(CustomRecipient.class);
            mailbox.setAlternateRecipient(outside.getDistinguishedName());
            mailbox.setDeliverToBoth(Boolean.TRUE);
            planter.note("alternate-recipient-unrestricted", mailbox, "unrestricted", restricted.getName());
            planter.noteAlso("alternate-recipient-returns-private", "Q178161", mailbox, "alternate", outside.getName());
        });
    }

    private void hidden() {
        fault("Q178721", planter -> {
            Mailbox mailbox = mailbox(planter, planter.targets().site());
            mailbox.setHiddenFromAddressBook(Boolean.TRUE);
            planter.note("mailbox-hidden", mailbox, "hidden");
        });
        fault("Q191221", planter -> {
            Mailbox mailbox = mailbox(planter, planter.targets().site());
            mailbox.setHiddenFromAddressBook(Boolean.TRUE);
            mailbox.setOutlookWebAccessServer("WEB1");
            planter.note("mailbox-hidden", mailbox, "hidden");
        });
        fault("Q142781", planter -> {
            CustomRecipient member = planter.targets().next(CustomRecipient.class);
            member.setHiddenFromAddressBook(Boolean.TRUE);
            DistributionList list = planter.targets().next(DistributionList.class);
            list.getMembers().add(member.getDistinguishedName());
            planter.note("hidden-recipient-in-use", member, "hiddenMember", list.getName());
        });
        fault("Q142781", planter -> {
            CustomRecipient manager = planter.targets().next(CustomRecipient.class);
            manager.setHiddenFromAddressBook(Boolean.TRUE);
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            mailbox.setManager(manager.getDistinguishedName());
            planter.note("hidden-recipient-in-use", manager, "hiddenManager", mailbox.getName());
        });
        fault("Q200062", planter -> {
            Site site = planter.targets().site();
            Mailbox mailbox = mailbox(planter, site);
            mailbox.setHiddenFromAddressBook(Boolean.TRUE);
            DirSyncRequestor requestor = Parts.add(site, DirSyncRequestor.class, "Requestor");
            requestor.getExportContainers().add(mailbox.getDistinguishedName().parent());
            planter.note("hidden-mailbox-exported", mailbox, "hiddenExported", requestor.getName());
            planter.noteAlso("mailbox-hidden", "Q191221", mailbox, "hidden");
        });
    }

    private static void same(Planter planter, Recipient first, Recipient second) {
        second.setAlias(first.getAlias().toLowerCase(Locale.ROOT));
        planter.note("alias-not-unique", first, "sameAlias", second.getName());
        planter.note("alias-not-unique", second, "sameAlias", first.getName());
    }

    /** Returns a new mailbox, which nobody names. */
    private static Mailbox mailbox(Planter planter, Site site) {
        return planter.targets().fresh(Mailbox.class, site);
    }
}
