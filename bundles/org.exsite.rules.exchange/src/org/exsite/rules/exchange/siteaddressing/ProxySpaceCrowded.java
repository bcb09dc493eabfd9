package org.exsite.rules.exchange.siteaddressing;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleParameter;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The mailboxes of a site have X.400 addresses that begin in many ways. The list of these beginnings fills the page that
 * the object has in the directory, until it cannot even be removed (Q179927).
 */
public final class ProxySpaceCrowded extends ExchangeRule<SiteAddressing> {

    private static final RuleParameter MOST = new RuleParameter("most", 20, 1, 1_000);

    public ProxySpaceCrowded() {
        super(RuleTexts.of(ProxySpaceCrowded.class).describe("site-proxy-space-crowded", Severity.WARNING, "Q179927")
                .withParameters(MOST), ExsitePackage.Literals.SITE_ADDRESSING);
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        int count = addressing.getSiteProxySpace().size();
        int most = context.number(this, MOST);
        if (count > most) {
            Site site = context.container(addressing, Site.class);
            context.report(addressing, ExsitePackage.Literals.SITE_ADDRESSING__SITE_PROXY_SPACE,
                    Labels.of(site == null ? addressing : site), Integer.toString(count), Integer.toString(most));
        }
    }
}
