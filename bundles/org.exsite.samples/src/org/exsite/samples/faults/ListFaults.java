package org.exsite.samples.faults;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.Server;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.query.Sites;

/** Faults of distribution lists. */
final class ListFaults extends FaultGroup {

    ListFaults() {
        fault("Q200774", planter -> {
            DistributionList list = list(planter);
            list.getMembers().add(list.getDistinguishedName().parent().child("Departed member"));
            planter.note("list-member-missing", list, "member");
        });
        fault("", planter -> {
            DistributionList list = list(planter);
            DistributionList inner = planter.targets().fresh(DistributionList.class, Sites.siteOf(list).orElseThrow());
            list.getMembers().add(inner.getDistinguishedName());
            inner.getMembers().add(list.getDistinguishedName());
            planter.note("list-contains-itself", list, "cycle", inner.getName());
            planter.note("list-contains-itself", inner, "cycle", list.getName());
        });
        fault("Q154537", planter -> {
            DistributionList list = list(planter);
            Server server = Parts.of(Sites.siteOf(list).orElseThrow(), Server.class);
            list.setHomeMTA(server.getDistinguishedName().parent().child("REMOVED").child("Microsoft MTA"));
            planter.note("list-expansion-server-missing", list, "expansion");
        });
        fault("Q194121", planter -> {
            DistributionList list = list(planter);
            list.setHomeMTA(planter.targets().object(MTA.class).getDistinguishedName());
            planter.note("list-expansion-server-missing", list, "moved");
        });
        fault("Q152082", planter -> {
            DistributionList list = list(planter);
            mailbox(planter, list);
            list.setOwner(planter.targets().next(Mailbox.class).getDistinguishedName());
            planter.note("list-owner-in-other-site", list, "ownerElsewhere", list.getOwner());
        });
        fault("Q203620", planter -> {
            DistributionList list = list(planter);
            Mailbox owner = mailbox(planter, list);
            owner.setPrimaryWindowsAccount("TRAGER\\" + owner.getAlias());
            list.setOwner(owner.getDistinguishedName());
            list.getUsers().add("TRAGER\\somebody");
            planter.note("list-owner-without-permission", list, "permission");
        });
        fault("Q230665", planter -> {
            DistributionList list = list(planter);
            mailbox(planter, list);
            DistributionList owner = planter.targets().fresh(DistributionList.class, Sites.siteOf(list).orElseThrow());
            list.setOwner(owner.getDistinguishedName());
            planter.note("list-owner-is-list", list, "ownerIsList", owner.getName());
        });
        fault("Q237293", planter -> {
            DistributionList list = list(planter);
            mailbox(planter, list);
            CustomRecipient owner = planter.targets().fresh(CustomRecipient.class, Sites.siteOf(list).orElseThrow());
            owner.setHiddenFromAddressBook(Boolean.TRUE);
            list.setOwner(owner.getDistinguishedName());
            planter.note("list-owner-hidden", list, "ownerHidden");
        });
        fault("Q151784", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            Mailbox other = planter.targets().next(Mailbox.class);
            mailbox.getAcceptMessagesFromLists().add(other.getDistinguishedName());
            planter.note("restriction-is-no-list", mailbox, "noList", other.getName());
        });
        fault("Q241632", planter -> {
            DistributionList list = list(planter);
            DistributionList inner = planter.targets().fresh(DistributionList.class, Sites.siteOf(list).orElseThrow());
            inner.getAcceptMessagesFrom().add(mailbox(planter, list).getDistinguishedName());
            list.getMembers().add(inner.getDistinguishedName());
            planter.note("nested-list-restricted", list, "nested", inner.getName());
        });
        fault("Q152881", planter -> {
            DistributionList list = list(planter);
            Server server = Parts.of(Sites.siteOf(list).orElseThrow(), Server.class);
            server.setVersion("Version 4.0 (Build 993.1)");
            planter.targets().addServer(Sites.siteOf(list).orElseThrow(), "LATER3");
            list.setHomeMTA(server.getDistinguishedName().child("Microsoft MTA"));
            CustomRecipient member = planter.targets().fresh(CustomRecipient.class, Sites.siteOf(list).orElseThrow());
            member.setHiddenFromAddressBook(Boolean.TRUE);
            list.getMembers().add(member.getDistinguishedName());
            planter.note("list-hidden-member", list, "hiddenMember");
            planter.noteAlso("hidden-recipient-in-use", "Q142781", member, "hiddenMember");
        });
        fault("Q281740", planter -> {
            DistributionList list = list(planter);
            CustomRecipient member = planter.targets().fresh(CustomRecipient.class, Sites.siteOf(list).orElseThrow());
            member.setInternetEncoding(131_072);
            list.setInternetEncoding(null);
            list.getMembers().add(member.getDistinguishedName());
            planter.note("list-encoding-not-overridden", list, "encoding");
        });
        fault("Q246388", planter -> {
            DistributionList list = list(planter);
            list.setIncomingMessageSizeLimit(10);
            planter.note("list-size-limit-small", list, "small");
        });
        fault("Q173510", planter -> {
            DistributionList list = list(planter);
            list.setIncomingMessageSizeLimit(500);
            list.setReportToOwner(Boolean.TRUE);
            planter.note("list-size-report-to-sender", list, "reports");
        });
        fault("Q311387", planter -> {
            DistributionList list = list(planter);
            list.getSearchers().add("TRAGER\\Managers");
            planter.note("list-search-restricted", list, "search");
        });
        fault("Q190714", planter -> {
            DistributionList list = list(planter);
            list.getRawAttributes().add(new RawAttribute("Given-Name", "All"));
            planter.note("list-with-first-name", list, "firstName");
        });
        fault("Q176984", planter -> {
            DistributionList list = list(planter);
            list.setAlias(' ' + list.getAlias());
            planter.note("alias-with-leading-space", list, "space");
        });
    }

    private static DistributionList list(Planter planter) {
        return planter.targets().fresh(DistributionList.class, planter.targets().site());
    }

    private static Mailbox mailbox(Planter planter, DistributionList list) {
        return planter.targets().fresh(Mailbox.class, Sites.siteOf(list).orElseThrow());
    }
}
