package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.x400;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.naming.RawAttribute;
import org.exsite.rules.exchange.tests.Directories;

final class ListNearMisses extends NearMisses {

    ListNearMisses() {
        members();
        owners();
        near("list-expansion-server-missing", "any server in the site", model -> {
            DistributionList crew = list(model, "Crew");
            crew.setHomeMTA(model.server.getDistinguishedName().child("Microsoft MTA"));
            return () -> crew.setHomeMTA(model.server.getDistinguishedName().parent().child("GONE")
                    .child("Microsoft MTA"));
        });
        near("restriction-is-no-list", "a list, and a sender that the model does not hold", model -> {
            DistributionList crew = list(model, "Crew");
            Mailbox bert = mailbox(model, "Bert");
            Mailbox dora = mailbox(model, "Dora");
            dora.getAcceptMessagesFromLists().add(crew.getDistinguishedName());
            dora.getRejectMessagesFromLists().add(bert.getDistinguishedName().parent().child("Gone"));
            return () -> dora.getRejectMessagesFromLists().add(bert.getDistinguishedName());
        });
        near("list-size-limit-small", "the least that is not small", model -> {
            DistributionList crew = list(model, "Crew");
            crew.setIncomingMessageSizeLimit(50);
            return () -> crew.setIncomingMessageSizeLimit(49);
        });
        near("list-size-report-to-sender", "a limit and reports to the sender", model -> {
            DistributionList crew = list(model, "Crew");
            crew.setIncomingMessageSizeLimit(1000);
            crew.setReportToOriginator(Boolean.TRUE);
            crew.setReportToOwner(Boolean.FALSE);
            return () -> crew.setReportToOwner(Boolean.TRUE);
        });
        near("list-search-restricted", "a mailbox that may be searched by some", model -> {
            mailbox(model, "Bert").getSearchers().add("TRAGER\\Helpers");
            DistributionList crew = list(model, "Crew");
            return () -> crew.getSearchers().add("TRAGER\\Helpers");
        });
        near("list-with-first-name", "an empty one, and that of a mailbox", model -> {
            mailbox(model, "Bert").setFirstName("Bert");
            DistributionList crew = list(model, "Crew");
            crew.getRawAttributes().add(new RawAttribute("Given-Name", " "));
            return () -> crew.getRawAttributes().add(new RawAttribute("Given-Name", "Crew"));
        });
        near("alias-with-leading-space", "a space within and at the end", model -> {
            DistributionList crew = list(model, "Crew");
            crew.setAlias("Cr ew ");
            return () -> crew.setAlias(" Crew");
        });
    }

    private void members() {
        near("list-member-missing", "a member of a container that the model does not hold", model -> {
            DistributionList crew = list(model, "Crew");
            crew.getMembers().add(model.site.getDistinguishedName().child("Other").child("Far"));
            return () -> crew.getMembers().add(crew.getDistinguishedName().parent().child("Gone"));
        });
        near("list-contains-itself", "a list in a list in a list, by two ways", model -> {
            DistributionList all = list(model, "All");
            DistributionList crew = list(model, "Crew");
            DistributionList choir = list(model, "Choir");
            add(all, crew);
            add(all, choir);
            add(crew, choir);
            return () -> add(choir, all);
        });
        near("nested-list-restricted", "both are restricted", model -> {
            DistributionList all = list(model, "All");
            DistributionList crew = list(model, "Crew");
            Mailbox bert = mailbox(model, "Bert");
            add(all, crew);
            all.getAcceptMessagesFrom().add(bert.getDistinguishedName());
            crew.getAcceptMessagesFrom().add(bert.getDistinguishedName());
            return () -> all.getAcceptMessagesFrom().clear();
        });
        near("list-hidden-member", "with version 5.0", model -> {
            DistributionList crew = list(model, "Crew");
            crew.setHomeMTA(model.server.getDistinguishedName().child("Microsoft MTA"));
            Mailbox bert = mailbox(model, "Bert");
            bert.setHiddenFromAddressBook(Boolean.TRUE);
            add(crew, bert);
            model.server.setVersion("Version 5.0 (Build 1457.7)");
            return () -> model.server.setVersion("Version 4.0 (Build 837.3)");
        });
        near("list-encoding-not-overridden", "a list with the encoding of its member",
                model -> {
                    DistributionList crew = list(model, "Crew");
                    CustomRecipient lee = model.custom("Lee", "SMTP:lee@supplier.example", x400("Lee"));
                    lee.setInternetEncoding(917504);
                    crew.setInternetEncoding(917504);
                    add(crew, lee);
                    return () -> crew.setInternetEncoding(null);
                });
    }

    private void owners() {
        near("list-owner-in-other-site", "the same container in the same site", model -> {
            DistributionList crew = list(model, "Crew");
            crew.setOwner(mailbox(model, "Bert").getDistinguishedName());
            Mailbox far = Directories.recipient(model.site("South"), Directories.FACTORY.createMailbox(), "Far",
                    x400("Far"));
            return () -> crew.setOwner(far.getDistinguishedName());
        });
        near("list-owner-without-permission", "the account of the owner in other case, among the administrators",
                model -> {
                    DistributionList crew = list(model, "Crew");
                    Mailbox bert = mailbox(model, "Bert");
                    bert.setPrimaryWindowsAccount("TRAGER\\Bert");
                    crew.setOwner(bert.getDistinguishedName());
                    crew.getUsers().add("TRAGER\\Dora");
                    crew.getAdministrators().add("Trager\\BERT");
                    return () -> crew.getAdministrators().clear();
                });
        near("list-owner-is-list", "a member that is a list", model -> {
            DistributionList crew = list(model, "Crew");
            DistributionList choir = list(model, "Choir");
            add(crew, choir);
            return () -> crew.setOwner(choir.getDistinguishedName());
        });
        near("list-owner-hidden", "an owner who is said not to be hidden", model -> {
            DistributionList crew = list(model, "Crew");
            Mailbox bert = mailbox(model, "Bert");
            bert.setHiddenFromAddressBook(Boolean.FALSE);
            crew.setOwner(bert.getDistinguishedName());
            return () -> bert.setHiddenFromAddressBook(Boolean.TRUE);
        });
    }

    private static DistributionList list(Directories model, String name) {
        return model.list(name, x400(name));
    }

    private static Mailbox mailbox(Directories model, String name) {
        return model.mailbox(name, x400(name));
    }

    private static void add(DistributionList list, Recipient member) {
        list.getMembers().add(member.getDistinguishedName());
    }
}
