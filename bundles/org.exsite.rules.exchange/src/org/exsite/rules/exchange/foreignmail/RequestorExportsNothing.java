package org.exsite.rules.exchange.foreignmail;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DirSyncRequestor;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A directory synchronization requestor exports no container, so that the postoffices of Microsoft Mail do not
 * know of the site (Q264286).
 */
public final class RequestorExportsNothing extends ExchangeRule<DirSyncRequestor> {

    private static final EAttribute FEATURE =
            ExsitePackage.Literals.REMOTE_DIR_SYNC_REQUESTOR__EXPORT_CONTAINERS;

    public RequestorExportsNothing() {
        super(RuleTexts.of(RequestorExportsNothing.class).describe("dirsync-requestor-exports-nothing", Severity.WARNING,
                "Q264286"), ExsitePackage.Literals.DIR_SYNC_REQUESTOR,
                new UseRecipientsContainer());
    }

    @Override
    protected void inspect(DirSyncRequestor requestor, RuleContext context) {
        if (!requestor.eIsSet(FEATURE)) {
            context.report(requestor, FEATURE, Labels.of(requestor));
        }
    }
}
