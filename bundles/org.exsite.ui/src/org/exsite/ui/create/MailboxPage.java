package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Text;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Server;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;

/** Asks for the names, the owner and the home server of a new mailbox, and shows the addresses that it gets. */
final class MailboxPage extends FieldPage {

    private final DirectoryObject container;
    private final RuleContext context;
    private PersonFields names;
    private Text account;
    private ObjectChoice home;
    private Text addresses;

    MailboxPage(DirectoryObject container, RuleContext context) {
        super("mailbox", Messages.Mailbox_title, Messages.Mailbox_description); //$NON-NLS-1$
        this.container = container;
        this.context = context;
    }

    @Override
    protected void createFields() {
        names = new PersonFields(this, true, context);
        account = text(Messages.Mailbox_accountField, ""); //$NON-NLS-1$
        List<Server> servers = Sites.siteOf(container).map(Sites::servers).orElse(List.of());
        home = object(Messages.Create_homeField, servers.isEmpty() ? null : servers.getFirst(), false,
                () -> List.copyOf(servers));
        addresses = lines(Messages.Create_addressesField, 5);
    }

    @Override
    protected void changed() {
        String owner = account.getText().strip();
        names.propose(owner.substring(owner.indexOf('\\') + 1));
        addresses.setText(lines(draft().addresses(context)));
    }

    @Override
    protected Optional<String> problem() {
        return draft().problem(context);
    }

    MailboxDraft draft() {
        return new MailboxDraft(container, names.names(), account.getText().strip(), (Server) home.get());
    }

    static String lines(List<ProxyAddress> addresses) {
        return addresses.stream().map(Object::toString).collect(Collectors.joining(Text.DELIMITER));
    }
}
