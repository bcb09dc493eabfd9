package org.exsite.rules.exchange.sites;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The service account has the permission to search on the organization, so that names are checked within its own
 * view of the address book alone (Q299255).
 */
public final class ServiceAccountMaySearch extends ExchangeRule<Organization> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.DIRECTORY_OBJECT__SEARCHERS;

    public ServiceAccountMaySearch() {
        super(RuleTexts.of(ServiceAccountMaySearch.class).describe("service-account-may-search", Severity.WARNING,
                "Q299255"), ExsitePackage.Literals.ORGANIZATION,
                new RemoveValue(ServiceAccountMaySearch.class, "take-search-away"));
    }

    @Override
    protected void inspect(Organization organization, RuleContext context) {
        if (organization.eIsSet(FEATURE)) {
            for (String account : organization.getSearchers()) {
                if (ServiceAccounts.isOne(account, context)) {
                    context.reportValue(organization, FEATURE, account, account);
                }
            }
        }
    }
}
