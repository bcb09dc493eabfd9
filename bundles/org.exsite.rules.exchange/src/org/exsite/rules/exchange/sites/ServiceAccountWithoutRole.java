package org.exsite.rules.exchange.sites;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * The service account does not have the role Service Account Admin on the organization, the site or its
 * configuration, so that services cannot use what they find there (Q154298, Q247787, Q231488).
 */
public final class ServiceAccountWithoutRole extends ExchangeRule<Site> {

    private static final EAttribute FEATURE =
            ExsitePackage.Literals.DIRECTORY_OBJECT__SERVICE_ACCOUNT_ADMINISTRATORS;

    public ServiceAccountWithoutRole() {
        super(RuleTexts.of(ServiceAccountWithoutRole.class).describe("service-account-without-role", Severity.ERROR,
                "Q154298", "Q247787", "Q231488"), ExsitePackage.Literals.SITE,
                new AddValues(ServiceAccountWithoutRole.class, "grant-role", FEATURE,
                        (finding, context) -> List.of(finding.value())));
    }

    @Override
    protected void inspect(Site site, RuleContext context) {
        String account = site.getServiceAccount();
        if (account != null) {
            check(context.container(site, Organization.class), account, context);
            check(site, account, context);
            check(Directory.find(context, site.getDistinguishedName().child(Sites.CONFIGURATION)), account, context);
        }
    }

    /** Who has the role is known only where somebody has entered it. */
    private static void check(DirectoryObject object, String account, RuleContext context) {
        if (object != null && object.eIsSet(FEATURE) && object.getServiceAccountAdministrators().stream()
                .noneMatch(account::equalsIgnoreCase)) {
            context.reportValue(object, FEATURE, account, account, Labels.of(object));
        }
    }
}
