package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.internetmail.UseRecipient;

/**
 * Asks who gets the reports of a new Internet Mail Service. Only mailboxes and distribution lists that have an X.400
 * address are offered, and the mailbox called Administrator, as the service would not start otherwise (Q300535).
 */
final class AdministratorPage extends FieldPage {

    private final DirectoryObject container;
    private final InternetServerPage serverPage;
    private final RuleContext context;
    private Button theAdministrator;
    private ObjectChoice other;

    AdministratorPage(DirectoryObject container, InternetServerPage serverPage, RuleContext context) {
        super("administrator", Messages.Administrator_title, Messages.Administrator_description); //$NON-NLS-1$
        this.container = container;
        this.serverPage = serverPage;
        this.context = context;
    }

    @Override
    protected void createFields() {
        theAdministrator = button(SWT.RADIO, draft(null).existing(context) == null ? Messages.Administrator_make
                : Messages.Administrator_use, true);
        button(SWT.RADIO, Messages.Administrator_other, false);
        other = object(Messages.Administrator_otherField, null, false, () -> candidates(container));
        note(Messages.Administrator_note);
        checkFromTheStart();
    }

    /** Returns whom somebody can choose from. */
    static List<DirectoryObject> candidates(DirectoryObject container) {
        return UseRecipient.candidates(container).map(DirectoryObject.class::cast).toList();
    }

    @Override
    protected void changed() {
        other.setEnabled(!theAdministrator.getSelection());
    }

    @Override
    protected Optional<String> problem() {
        if (!theAdministrator.getSelection() && other.get() == null) {
            return Optional.of(Messages.Administrator_none);
        }
        return draft(administrator()).administratorProblem(context);
    }

    /** Returns whom somebody has chosen, or {@code null} for the mailbox called Administrator. */
    Recipient administrator() {
        return theAdministrator.getSelection() ? null : (Recipient) other.get();
    }

    private InternetMailDraft draft(Recipient administrator) {
        return new InternetMailDraft(container, serverPage.server(), administrator, "", List.of()); //$NON-NLS-1$
    }
}
