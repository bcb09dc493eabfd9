package org.exsite.rules.exchange.sites;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;

/** The name of a site has a colon, so that the directory cannot set up replication with other sites (Q178163). */
public final class SiteNameWithColon extends ExchangeRule<Site> {

    public SiteNameWithColon() {
        super(RuleTexts.of(SiteNameWithColon.class).describe("site-name-with-colon", Severity.ERROR, "Q178163"),
                ExsitePackage.Literals.SITE);
    }

    @Override
    protected void inspect(Site site, RuleContext context) {
        if (site.getName() != null && site.getName().indexOf(':') >= 0) {
            context.report(site, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME, site.getName());
        }
    }
}
