package org.exsite.ui.create;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Text;
import org.exsite.model.DirectoryObject;
import org.exsite.rules.RuleContext;

/** Asks for what a new recipient is called and for what its kind needs besides, and shows the addresses that it gets. */
abstract class RecipientPage extends FieldPage {

    private final DirectoryObject container;
    private final RuleContext context;
    private PersonFields names;
    private Text addresses;

    /** @param container the container of recipients that it is to lie in */
    RecipientPage(String name, String title, String description, DirectoryObject container, RuleContext context) {
        super(name, title, description);
        this.container = container;
        this.context = context;
    }

    /** Returns what stands in the fields. */
    abstract RecipientDraft draft();

    /** Returns the name of the Windows NT account, which proposes an alias; empty if there is none. */
    String account() {
        return ""; //$NON-NLS-1$
    }

    final DirectoryObject container() {
        return container;
    }

    /** Makes the fields for names. */
    final void createNames(boolean person) {
        names = new PersonFields(this, person, context);
    }

    /** Makes the field that shows the addresses, in a number of lines. */
    final void createAddresses(int count) {
        addresses = lines(Messages.Create_addressesField, count);
    }

    final PersonNames names() {
        return names.names();
    }

    @Override
    protected final void changed() {
        names.propose(account());
        addresses.setText(draft().addresses(context).stream().map(Object::toString)
                .collect(Collectors.joining(Text.DELIMITER)));
    }

    @Override
    protected final Optional<String> problem() {
        return draft().problem(context);
    }
}
