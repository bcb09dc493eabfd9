package org.exsite.rules.exchange.routing;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeKeyRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.X400Spaces;

/**
 * Two sites have one X.400 address, and one of them does not share it: where its messages to the other site belong is
 * ambiguous, and they come back, as Q180547 tells of addresses of recipients.
 */
public final class SameX400Address extends ExchangeKeyRule {

    public SameX400Address() {
        super(RuleTexts.of(SameX400Address.class).describe("sites-with-one-x400-address", Severity.WARNING),
                ExsitePackage.Literals.SITE_ADDRESSING, X400Spaces.SITES,
                new SetValue(SameX400Address.class, "share-with-site",
                        ExsitePackage.Literals.SITE_ADDRESSING__SHARE_ADDRESS_SPACE, (finding, context) -> Boolean.TRUE)
                        .askFirst());
    }

    @Override
    public boolean looksInto(EClass contained) {
        return false;
    }

    @Override
    public void check(Object key, List<EObject> holders, RuleContext context) {
        for (EObject holder : holders) {
            SiteAddressing addressing = (SiteAddressing) holder;
            Site site = context.container(addressing, Site.class);
            Site other = holders.stream().map(each -> context.container(each, Site.class))
                    .filter(each -> each != null && each != site).findFirst().orElse(null);
            if (site != null && other != null && !Boolean.TRUE.equals(addressing.getShareAddressSpace())) {
                context.report(addressing, ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, Labels.of(site),
                        Labels.of(other), X400Spaces.template(addressing).orElse(""));
            }
        }
    }
}
