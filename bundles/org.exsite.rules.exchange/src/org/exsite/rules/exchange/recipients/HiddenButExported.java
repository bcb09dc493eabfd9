package org.exsite.rules.exchange.recipients;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.RemoteDirSyncRequestor;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.References;

/**
 * A hidden mailbox lies in a container that is exported to Microsoft Mail. If it was exported before it was hidden, the
 * address list there still has it, for hiding makes no transaction (Q200062). Where the trust levels of both are known
 * and that of the mailbox is greater, it was never exported.
 */
public final class HiddenButExported extends ExchangeRule<Mailbox> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.RECIPIENT__HIDDEN_FROM_ADDRESS_BOOK;

    public HiddenButExported() {
        super(RuleTexts.of(HiddenButExported.class).describe("hidden-mailbox-exported", Severity.INFO, "Q200062"),
                ExsitePackage.Literals.MAILBOX);
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        if (mailbox.eIsSet(FEATURE) && mailbox.getHiddenFromAddressBook()) {
            DistinguishedName container = mailbox.getDistinguishedName().parent();
            for (EObject object : context.lookup(References.by(
                    ExsitePackage.Literals.REMOTE_DIR_SYNC_REQUESTOR__EXPORT_CONTAINERS), container)) {
                RemoteDirSyncRequestor requestor = (RemoteDirSyncRequestor) object;
                if (mailbox.getTrustLevel() == null || requestor.getTrustLevel() == null
                        || mailbox.getTrustLevel() <= requestor.getTrustLevel()) {
                    context.report(mailbox, FEATURE, Labels.of(mailbox), Labels.of(requestor));
                    return;
                }
            }
        }
    }
}
