package org.exsite.ui.create;

import java.util.List;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Mailbox;
import org.exsite.model.Server;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;

/** Asks for the names, the owner and the members of a new distribution list. */
final class DistributionListPage extends RecipientPage {

    private ObjectChoice owner;
    private ObjectChoice expansion;
    private ObjectList members;

    DistributionListPage(DirectoryObject container, RuleContext context) {
        super("distributionList", Messages.List_title, Messages.List_description, container, context); //$NON-NLS-1$
    }

    @Override
    protected void createFields() {
        createNames(false);
        owner = object(Messages.List_ownerField, null, true, () -> DistributionListDraft.owners(container()));
        expansion = object(Messages.List_expansionField, null, true,
                () -> List.copyOf(Sites.siteOf(container()).map(Sites::servers).orElse(List.of())));
        members = objects(Messages.List_membersField, () -> DistributionListDraft.candidates(container()));
        createAddresses(4);
    }

    @Override
    DistributionListDraft draft() {
        return new DistributionListDraft(container(), names(), (Mailbox) owner.get(), (Server) expansion.get(),
                members.get());
    }
}
