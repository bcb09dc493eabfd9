package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.DirectoryTargets;
import org.exsite.model.edit.NewObjects;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.addresses.SiteAddresses;

/**
 * A distribution list.
 *
 * @param container the container of recipients that it is to lie in
 * @param names what it is called
 * @param owner the mailbox whose owner may change who is in it, or {@code null}
 * @param expansion the server that expands it, or {@code null} for any server of the site
 * @param members who is in it
 */
public record DistributionListDraft(DirectoryObject container, PersonNames names, Mailbox owner, Server expansion,
        List<? extends DirectoryObject> members)
        implements RecipientDraft {

    /** Says what is in the way, or nothing if {@link #create} can be called. */
    @Override
    public Optional<String> problem(RuleContext context) {
        return names.problem(container, ExsitePackage.Literals.DISTRIBUTION_LIST, context)
                .or(() -> SiteAddressCheck.problem(addresses(context)));
    }

    /** Returns the addresses that the list is going to have. */
    @Override
    public List<ProxyAddress> addresses(RuleContext context) {
        return Sites.siteOf(container).map(site -> new SiteAddresses(context).generateAll(list(), site))
                .orElse(List.of());
    }

    /** Makes the list. */
    public Creation create(RuleContext context) {
        DistributionList list = list();
        list.getProxyAddresses().addAll(addresses(context));
        return new Creation(list).add(container, list);
    }

    /**
     * Returns the mailboxes that can own a list: visible ones of its site, for elsewhere the list is a copy that cannot
     * be changed (Q152082).
     */
    public static List<DirectoryObject> owners(DirectoryObject container) {
        DirectoryObject site = Sites.siteOf(container).orElse(null);
        return DirectoryTargets.candidates(container, ExsitePackage.Literals.DISTRIBUTION_LIST__OWNER).stream()
                .filter(owner -> owner instanceof Mailbox mailbox && isVisible(mailbox)
                        && Sites.siteOf(owner).orElse(null) == site).toList();
    }

    /** Returns the recipients that can be in a list: visible ones, for nobody can encrypt mail to others. */
    public static List<DirectoryObject> candidates(DirectoryObject container) {
        return DirectoryTargets.candidates(container, ExsitePackage.Literals.DISTRIBUTION_LIST__MEMBERS).stream()
                .filter(member -> member instanceof Recipient recipient && isVisible(recipient)).toList();
    }

    private static boolean isVisible(Recipient recipient) {
        return !Boolean.TRUE.equals(recipient.getHiddenFromAddressBook());
    }

    /** The owner needs a permission on the list for its account (Q203620). */
    private DistributionList list() {
        DistributionList list = ExsiteFactory.eINSTANCE.createDistributionList();
        names.give(list);
        list.setHideMembership(Boolean.FALSE);
        list.setReportToOriginator(Boolean.TRUE);
        members.forEach(member -> list.getMembers().add(member.getDistinguishedName()));
        if (expansion != null) {
            NewObjects.home(expansion, list);
        }
        if (owner != null) {
            list.setOwner(owner.getDistinguishedName());
            if (owner.getPrimaryWindowsAccount() != null) {
                list.getUsers().add(owner.getPrimaryWindowsAccount());
            }
        }
        return list;
    }
}
