package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.DirectoryObject;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;

/** Asks for the names of a new custom recipient, and for the address that its mail goes to. */
final class CustomRecipientPage extends FieldPage {

    private final DirectoryObject container;
    private final RuleContext context;
    private Combo type;
    private Text target;
    private PersonFields names;
    private Text addresses;

    CustomRecipientPage(DirectoryObject container, RuleContext context) {
        super("customRecipient", Messages.Custom_title, Messages.Custom_description); //$NON-NLS-1$
        this.container = container;
        this.context = context;
    }

    @Override
    protected void createFields() {
        List<String> types = CustomRecipientDraft.types(container);
        type = choice(Messages.Custom_typeField, types, types.indexOf(ProxyAddress.SMTP));
        target = text(Messages.Custom_targetField, ""); //$NON-NLS-1$
        names = new PersonFields(this, true, context);
        addresses = lines(Messages.Create_addressesField, 5);
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

    CustomRecipientDraft draft() {
        return new CustomRecipientDraft(container, names.names(),
                ProxyAddress.primary(type.getText(), target.getText().strip()));
    }
}
