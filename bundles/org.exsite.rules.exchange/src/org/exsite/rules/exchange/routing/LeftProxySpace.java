package org.exsite.rules.exchange.routing;

import java.util.Optional;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.X400Spaces;

/**
 * The X.400 spaces that a routing calculation has left in the site addressing hold that of an X.400 connector: it counts
 * as the site's own, so that the route of the connector never gets into the table (Q195905).
 */
public final class LeftProxySpace extends ExchangeRule<SiteAddressing> {

    public LeftProxySpace() {
        super(RuleTexts.of(LeftProxySpace.class).describe("site-proxy-space-of-connector", Severity.WARNING, "Q195905"),
                ExsitePackage.Literals.SITE_ADDRESSING,
                new RemoveValue(LeftProxySpace.class, "remove-proxy-space").askFirst());
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        if (Boolean.TRUE.equals(addressing.getShareAddressSpace())) {
            return;
        }
        Optional<String> own = X400Spaces.template(addressing).map(X400Spaces::prefix);
        Site site = context.container(addressing, Site.class);
        for (String space : addressing.getSiteProxySpace()) {
            String prefix = X400Spaces.prefix(space.regionMatches(true, 0, "X400:", 0, 5) ? space.substring(5) : space);
            if (site != null && !prefix.isEmpty() && own.filter(prefix::equals).isEmpty()
                    && context.find(X400Spaces.CONNECTORS, prefix) != null) {
                context.reportValue(addressing, ExsitePackage.Literals.SITE_ADDRESSING__SITE_PROXY_SPACE, space,
                        Labels.of(site), space);
            }
        }
    }
}
