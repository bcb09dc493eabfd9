package org.exsite.ui.create;

import org.eclipse.swt.widgets.Text;
import org.exsite.rules.RuleContext;

/**
 * The fields for what a recipient is called. Each is filled in from those above it until somebody changes it by hand.
 */
final class PersonFields {

    private final RuleContext context;
    private final Text first;
    private final Text last;
    private final Text display;
    private final Text alias;
    private final Text directory;
    private String lastSource = ""; //$NON-NLS-1$

    /**
     * @param person whether the recipient has a given name and a surname
     */
    PersonFields(FieldPage page, boolean person, RuleContext context) {
        this.context = context;
        first = person ? page.text(Messages.Names_firstField, "") : null; //$NON-NLS-1$
        last = person ? page.text(Messages.Names_lastField, "") : null; //$NON-NLS-1$
        display = page.text(Messages.Names_displayField, ""); //$NON-NLS-1$
        alias = page.text(Messages.Names_aliasField, ""); //$NON-NLS-1$
        directory = page.text(Messages.Names_directoryField, ""); //$NON-NLS-1$
    }

    /**
     * Fills in what nobody has filled in.
     *
     * @param account the name of the Windows NT account, which is to be the alias (Q191558); empty if there is none
     */
    void propose(String account) {
        if (first != null) {
            follow(display, PersonNames.proposedDisplay(first.getText(), last.getText()));
        }
        boolean named = first != null && !(first.getText().isBlank() && last.getText().isBlank());
        String source = !account.isEmpty() ? account : named ? first.getText() + '\n' + last.getText()
                : display.getText();
        if (!source.equals(lastSource)) {
            lastSource = source;
            follow(alias, named && account.isEmpty()
                    ? PersonNames.proposedAlias(first.getText(), last.getText(), context)
                    : PersonNames.freeAlias(source, context));
        }
        follow(directory, PersonNames.proposedDirectory(alias.getText()));
    }

    private static void follow(Text field, String value) {
        Object proposed = field.getData();
        if (proposed == null ? field.getText().isEmpty() : proposed.equals(field.getText())) {
            if (!field.getText().equals(value)) {
                field.setText(value);
            }
            field.setData(value);
        }
    }

    PersonNames names() {
        return new PersonNames(first == null ? "" : first.getText().strip(), last == null ? "" : last.getText().strip(), //$NON-NLS-1$ //$NON-NLS-2$
                display.getText().strip(), alias.getText().strip(), directory.getText().strip());
    }
}
