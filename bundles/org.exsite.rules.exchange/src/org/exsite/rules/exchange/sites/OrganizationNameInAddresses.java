package org.exsite.rules.exchange.sites;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * X.400 addresses have another name for the organization than its distinguished name: without characters that they
 * cannot carry, and cut to 16 characters (Q155840).
 */
public final class OrganizationNameInAddresses extends ExchangeRule<Organization> {

    private static final int LIMIT = 16;

    public OrganizationNameInAddresses() {
        super(RuleTexts.of(OrganizationNameInAddresses.class).describe("organization-name-differs-in-x400", Severity.INFO,
                "Q155840"), ExsitePackage.Literals.ORGANIZATION);
    }

    @Override
    protected void inspect(Organization organization, RuleContext context) {
        String name = organization.getName();
        if (name != null && (name.indexOf('&') >= 0 || name.length() > LIMIT)) {
            context.report(organization, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME, name);
        }
    }
}
