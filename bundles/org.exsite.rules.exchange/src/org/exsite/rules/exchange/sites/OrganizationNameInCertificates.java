package org.exsite.rules.exchange.sites;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.SiteEncryptionConfiguration;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * The name of the organization has a character that certificates of version 3 cannot carry, and there is a key
 * management server (Q218802).
 */
public final class OrganizationNameInCertificates extends ExchangeRule<Organization> {

    public OrganizationNameInCertificates() {
        super(RuleTexts.of(OrganizationNameInCertificates.class).describe("organization-name-in-certificates", Severity.INFO,
                "Q218802"), ExsitePackage.Literals.ORGANIZATION);
    }

    @Override
    protected void inspect(Organization organization, RuleContext context) {
        String name = organization.getName();
        int other = name == null ? -1 : name.codePoints().filter(c -> !Character.isLetterOrDigit(c) && c != ' ' && c != '-')
                .findFirst().orElse(-1);
        if (other >= 0 && Instances.all(context, ExsitePackage.Literals.SITE_ENCRYPTION_CONFIGURATION).stream()
                .anyMatch(settings -> ((SiteEncryptionConfiguration) settings).getKmServer() != null)) {
            context.report(organization, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME, name, Character.toString(other));
        }
    }
}
