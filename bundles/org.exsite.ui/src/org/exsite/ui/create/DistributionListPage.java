package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Text;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Mailbox;
import org.exsite.model.Server;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;

/** Asks for the names, the owner and the members of a new distribution list. */
final class DistributionListPage extends FieldPage {

    private final DirectoryObject container;
    private final RuleContext context;
    private PersonFields names;
    private ObjectChoice owner;
    private ObjectChoice expansion;
    private ObjectList members;
    private Text addresses;

    DistributionListPage(DirectoryObject container, RuleContext context) {
        super("distributionList", Messages.List_title, Messages.List_description); //$NON-NLS-1$
        this.container = container;
        this.context = context;
    }

    @Override
    protected void createFields() {
        names = new PersonFields(this, false, context);
        owner = object(Messages.List_ownerField, null, true, () -> DistributionListDraft.owners(container));
        expansion = object(Messages.List_expansionField, null, true,
                () -> List.copyOf(Sites.siteOf(container).map(Sites::servers).orElse(List.of())));
        members = objects(Messages.List_membersField, () -> DistributionListDraft.candidates(container));
        addresses = lines(Messages.Create_addressesField, 4);
    }

    @Override
    protected void changed() {
        names.propose();
        addresses.setText(MailboxPage.lines(draft().addresses(context)));
    }

    @Override
    protected Optional<String> problem() {
        return draft().problem(context);
    }

    DistributionListDraft draft() {
        return new DistributionListDraft(container, names.names(), (Mailbox) owner.get(), (Server) expansion.get(),
                members.get());
    }
}
