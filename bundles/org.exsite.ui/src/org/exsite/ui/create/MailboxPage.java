package org.exsite.ui.create;

import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Server;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;

/** Asks for the names, the owner and the home server of a new mailbox, and shows the addresses that it gets. */
final class MailboxPage extends RecipientPage {

    private Text account;
    private ObjectChoice home;

    MailboxPage(DirectoryObject container, RuleContext context) {
        super("mailbox", Messages.Mailbox_title, Messages.Mailbox_description, container, context); //$NON-NLS-1$
    }

    @Override
    protected void createFields() {
        createNames(true);
        account = text(Messages.Mailbox_accountField, ""); //$NON-NLS-1$
        List<Server> servers = Sites.siteOf(container()).map(Sites::servers).orElse(List.of());
        home = object(Messages.Create_homeField, servers.isEmpty() ? null : servers.getFirst(), false,
                () -> List.copyOf(servers));
        createAddresses(5);
    }

    @Override
    String account() {
        String owner = account.getText().strip();
        return owner.substring(owner.indexOf('\\') + 1);
    }

    @Override
    MailboxDraft draft() {
        return new MailboxDraft(container(), names(), account.getText().strip(), (Server) home.get());
    }
}
