package org.exsite.rules.exchange.siteaddressing;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;
import org.exsite.rules.exchange.index.X400Spaces;

/**
 * Mailboxes of a site have additional X.400 addresses of another kind than those of the site. Over a site connector the
 * other sites take them for an address space of this one (Q281587).
 */
public final class ProxySpaceSpreads extends ExchangeRule<SiteAddressing> {

    public ProxySpaceSpreads() {
        super(RuleTexts.of(ProxySpaceSpreads.class).describe("site-proxy-space-spreads", Severity.INFO, "Q281587"),
                ExsitePackage.Literals.SITE_ADDRESSING);
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        Site site = context.container(addressing, Site.class);
        String own = X400Spaces.template(addressing).map(X400Spaces::prefix).orElse("");
        if (site == null || own.isEmpty()) {
            return;
        }
        for (String space : addressing.getSiteProxySpace()) {
            if (!X400Spaces.prefix(space).equals(own) && isReplicatedBySiteConnector(site.getDistinguishedName(), context)) {
                context.reportValue(addressing, ExsitePackage.Literals.SITE_ADDRESSING__SITE_PROXY_SPACE, space,
                        Labels.of(site), space);
            }
        }
    }

    private static boolean isReplicatedBySiteConnector(DistinguishedName site, RuleContext context) {
        Index siteConnectors = Instances.of(ExsitePackage.Literals.SITE_CONNECTOR);
        Index replication = Instances.of(ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR);
        return context.find(siteConnectors, site) != null && context.find(replication, site) != null;
    }
}
