package org.exsite.ui.create;

import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.DirectoryObject;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;

/** Asks for the names of a new custom recipient, and for the address that its mail goes to. */
final class CustomRecipientPage extends RecipientPage {

    private Combo type;
    private Text target;

    CustomRecipientPage(DirectoryObject container, RuleContext context) {
        super("customRecipient", Messages.Custom_title, Messages.Custom_description, container, context); //$NON-NLS-1$
    }

    @Override
    protected void createFields() {
        List<String> types = CustomRecipientDraft.types(container());
        type = choice(Messages.Custom_typeField, types, types.indexOf(ProxyAddress.SMTP));
        target = text(Messages.Custom_targetField, ""); //$NON-NLS-1$
        createNames(true);
        createAddresses(5);
    }

    @Override
    CustomRecipientDraft draft() {
        return new CustomRecipientDraft(container(), names(),
                ProxyAddress.primary(type.getText(), target.getText().strip()));
    }
}
