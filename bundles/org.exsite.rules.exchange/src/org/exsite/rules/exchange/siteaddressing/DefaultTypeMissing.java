package org.exsite.rules.exchange.siteaddressing;

import java.util.List;

import org.exsite.model.AddressType;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The type X400 or SMTP is not there any more, neither its template nor its generator; Setup can restore both (Q175954).
 * Who wants no Microsoft Mail or cc:Mail addresses removes them on purpose (Q175480).
 */
public final class DefaultTypeMissing extends ExchangeRule<SiteAddressing> {

    public DefaultTypeMissing() {
        super(RuleTexts.of(DefaultTypeMissing.class).describe("default-address-type-missing", Severity.WARNING,
                "Q175954"), ExsitePackage.Literals.SITE_ADDRESSING);
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        Site site = context.container(addressing, Site.class);
        List<AddressType> generators = AddressTypes.generators(addressing, context);
        if (site == null || generators.isEmpty() || addressing.getGatewayProxies().isEmpty()) {
            return;
        }
        for (String type : List.of(ProxyAddress.X400, ProxyAddress.SMTP)) {
            if (AddressTypes.template(addressing, type).isEmpty()
                    && generators.stream().noneMatch(generator -> AddressTypes.type(generator).equals(type))) {
                context.reportValue(addressing, ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, type,
                        Labels.of(site), type);
            }
        }
    }
}
