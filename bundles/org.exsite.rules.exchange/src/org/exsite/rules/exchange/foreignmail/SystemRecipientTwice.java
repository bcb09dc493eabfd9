package org.exsite.rules.exchange.foreignmail;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeKeyRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.References;

/**
 * Several custom recipients stand for the mail bag of one postoffice, hidden ones included, so that messages of
 * directory synchronization come from an unknown requestor, or a requestor cannot be made (Q147084, Q151668).
 */
public final class SystemRecipientTwice extends ExchangeKeyRule {

    public SystemRecipientTwice() {
        super(RuleTexts.of(SystemRecipientTwice.class).describe("dirsync-system-recipient-twice", Severity.ERROR,
                "Q147084", "Q151668"),
                ExsitePackage.Literals.CUSTOM_RECIPIENT, SystemRecipients.BY_ADDRESS,
                new DeleteObject(SystemRecipientTwice.class, "delete-system-recipient", SystemRecipientTwice::unused));
    }

    @Override
    public void check(Object key, List<EObject> holders, RuleContext context) {
        for (EObject holder : holders) {
            CustomRecipient custom = (CustomRecipient) holder;
            context.report(custom, ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS, Labels.of(custom), key,
                    Integer.toString(holders.size()));
        }
    }

    /** The one that a requestor names stays. */
    private static EObject unused(Finding finding, RuleContext context) {
        return context.lookup(References.by(ExsitePackage.Literals.REMOTE_DIR_SYNC_REQUESTOR__DIRSYNC_ADDRESS),
                ((CustomRecipient) finding.object()).getDistinguishedName()).isEmpty() ? finding.object() : null;
    }
}
