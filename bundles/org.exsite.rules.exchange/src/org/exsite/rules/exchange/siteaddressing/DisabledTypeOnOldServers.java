package org.exsite.rules.exchange.siteaddressing;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * A site switches a type of addresses off and has a server of version 4.0, which does not know of that and generates
 * them nevertheless (Q175953, Q176033).
 */
public final class DisabledTypeOnOldServers extends ExchangeRule<SiteAddressing> {

    private static final VersionRange VERSIONS = VersionRange.of("4.0", "5.0");

    public DisabledTypeOnOldServers() {
        super(RuleTexts.of(DisabledTypeOnOldServers.class).describe("disabled-address-type-generated", Severity.INFO,
                "Q175953", "Q176033").withVersions(VERSIONS.texts()), ExsitePackage.Literals.SITE_ADDRESSING,
                new RemoveAddressType(finding -> AddressTypes.disabled((String) finding.value())));
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        Site site = context.container(addressing, Site.class);
        if (site != null && !addressing.getDisabledGatewayProxies().isEmpty()
                && Versions.isAnyInSite(addressing, VERSIONS, context)) {
            for (String entry : addressing.getDisabledGatewayProxies()) {
                context.reportValue(addressing, ExsitePackage.Literals.SITE_ADDRESSING__DISABLED_GATEWAY_PROXIES, entry,
                        Labels.of(site), AddressTypes.disabled(entry));
            }
        }
    }
}
