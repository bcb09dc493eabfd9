package org.exsite.rules.exchange.sites;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * The name of a site has a colon, so that the directory of Exchange 5.0 cannot set up replication with other sites
 * (Q178163). A service pack mended it, but the article does not say which.
 */
public final class SiteNameWithColon extends ExchangeRule<Site> {

    private static final VersionRange VERSIONS = VersionRange.of("5.0", "5.5");

    public SiteNameWithColon() {
        super(RuleTexts.of(SiteNameWithColon.class).describe("site-name-with-colon", Severity.ERROR, "Q178163")
                .withVersions(VERSIONS.texts()),
                ExsitePackage.Literals.SITE);
    }

    @Override
    protected void inspect(Site site, RuleContext context) {
        if (site.getName() != null && site.getName().indexOf(':') >= 0
                && Versions.isAnyInSite(site, VERSIONS, context)) {
            context.report(site, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME, site.getName());
        }
    }
}
