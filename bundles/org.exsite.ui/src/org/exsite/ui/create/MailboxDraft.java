package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.exsite.model.DeliveryMechanism;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Server;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.NewObjects;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.addresses.SiteAddresses;

/**
 * A mailbox as the Administrator program makes it: at home on a server, with the addresses of its site.
 *
 * @param container the container of recipients that it is to lie in
 * @param names what it is called
 * @param account the Windows NT account that owns it, with its domain; empty for none
 * @param home the server that keeps its messages, or {@code null} if none has been chosen
 */
public record MailboxDraft(DirectoryObject container, PersonNames names, String account, Server home)
        implements RecipientDraft {

    /** Says what is in the way, or nothing if {@link #create} can be called. */
    @Override
    public Optional<String> problem(RuleContext context) {
        return names.problem(container, ExsitePackage.Literals.MAILBOX, context).or(() -> {
            if (home == null) {
                return Optional.of(Messages.Mailbox_home);
            }
            int slash = account.indexOf('\\');
            return account.isEmpty() || slash > 0 && slash == account.lastIndexOf('\\') && slash < account.length() - 1
                    ? Optional.empty() : Optional.of(Messages.Mailbox_account);
        }).or(() -> SiteAddressCheck.problem(addresses(context)));
    }

    /** Returns the addresses that the mailbox is going to have. */
    @Override
    public List<ProxyAddress> addresses(RuleContext context) {
        return Sites.siteOf(container).map(site -> new SiteAddresses(context).generateAll(mailbox(), site))
                .orElse(List.of());
    }

    /** Makes the mailbox. */
    public Creation create(RuleContext context) {
        Mailbox mailbox = mailbox(context);
        return new Creation(mailbox).add(container, mailbox);
    }

    /** Returns the mailbox with its addresses; it is in no container. */
    Mailbox mailbox(RuleContext context) {
        Mailbox mailbox = mailbox();
        mailbox.getProxyAddresses().addAll(addresses(context));
        return mailbox;
    }

    private Mailbox mailbox() {
        Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();
        names.give(mailbox);
        mailbox.setDeliveryMechanism(DeliveryMechanism.INFORMATION_STORE);
        mailbox.setUseStoreDefaults(Boolean.TRUE);
        mailbox.setMapiRecipient(Boolean.TRUE);
        if (home != null) {
            NewObjects.home(home, mailbox);
        }
        if (!account.isEmpty()) {
            mailbox.setPrimaryWindowsAccount(account);
            mailbox.getUsers().add(account);
        }
        return mailbox;
    }
}
