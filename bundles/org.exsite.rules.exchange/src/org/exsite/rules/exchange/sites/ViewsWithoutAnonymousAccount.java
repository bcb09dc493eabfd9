package org.exsite.rules.exchange.sites;

import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * There are address book views, the service account may search, and the site has no anonymous account: users see
 * no address book at all (Q216377).
 */
public final class ViewsWithoutAnonymousAccount extends ExchangeRule<DSSiteConfiguration> {

    public ViewsWithoutAnonymousAccount() {
        super(RuleTexts.of(ViewsWithoutAnonymousAccount.class).describe("views-without-anonymous-account", Severity.ERROR,
                "Q216377"), ExsitePackage.Literals.DS_SITE_CONFIGURATION);
    }

    @Override
    protected void inspect(DSSiteConfiguration settings, RuleContext context) {
        Site site = context.container(settings, Site.class);
        Organization organization = context.container(settings, Organization.class);
        if (site == null || organization == null || site.getServiceAccount() == null
                || settings.getAnonymousAccount() != null && !settings.getAnonymousAccount().isBlank()
                || !organization.eIsSet(ExsitePackage.Literals.DIRECTORY_OBJECT__SEARCHERS)) {
            return;
        }
        if (organization.getSearchers().stream().anyMatch(site.getServiceAccount()::equalsIgnoreCase)
                && !Instances.all(context, ExsitePackage.Literals.ADDRESS_BOOK_VIEW).isEmpty()) {
            context.report(settings, ExsitePackage.Literals.DS_SITE_CONFIGURATION__ANONYMOUS_ACCOUNT, Labels.of(site));
        }
    }
}
