package org.exsite.rules.exchange.sites;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * An account other than the service account has a role on the site that includes the right of a mailbox owner, and
 * can open every mailbox (Q182900).
 */
public final class MailboxOwnerOnSite extends ExchangeRule<Site> {

    private static final List<EAttribute> FEATURES = List.of(ExsitePackage.Literals.DIRECTORY_OBJECT__USERS,
            ExsitePackage.Literals.DIRECTORY_OBJECT__SERVICE_ACCOUNT_ADMINISTRATORS);

    public MailboxOwnerOnSite() {
        super(RuleTexts.of(MailboxOwnerOnSite.class).describe("account-owns-all-mailboxes", Severity.WARNING,
                "Q182900"), ExsitePackage.Literals.SITE,
                new RemoveValue(MailboxOwnerOnSite.class, "take-role-away").askFirst());
    }

    @Override
    protected void inspect(Site site, RuleContext context) {
        if (site.getServiceAccount() == null) {
            return;
        }
        for (EAttribute feature : FEATURES) {
            if (site.eIsSet(feature)) {
                for (Object account : (List<?>) site.eGet(feature)) {
                    if (!site.getServiceAccount().equalsIgnoreCase((String) account)) {
                        context.reportValue(site, feature, account, account, Labels.of(site));
                    }
                }
            }
        }
    }
}
