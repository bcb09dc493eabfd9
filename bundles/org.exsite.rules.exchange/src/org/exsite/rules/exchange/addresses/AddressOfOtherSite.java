package org.exsite.rules.exchange.addresses;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetElsewhere;
import org.exsite.rules.exchange.index.Instances;
import org.exsite.rules.exchange.index.X400Spaces;

/**
 * A recipient has an X.400 address that begins like those of another site. Its own site then takes all addresses of that
 * site for its own and returns every message to them, unless it shares its address space (Q180547).
 */
public final class AddressOfOtherSite extends ExchangeRule<Recipient> {

    public AddressOfOtherSite() {
        super(RuleTexts.of(AddressOfOtherSite.class).describe("x400-address-of-other-site", Severity.ERROR, "Q180547"),
                ExsitePackage.Literals.RECIPIENT, new RemoveX400(AddressOfOtherSite.class),
                new SetElsewhere(AddressOfOtherSite.class, "share-address-space", AddressOfOtherSite::addressing,
                        ExsitePackage.Literals.SITE_ADDRESSING__SHARE_ADDRESS_SPACE,
                        (finding, context) -> Boolean.TRUE).askFirst());
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        OtherPrefixes.forEach(recipient, context, (address, prefix) -> {
            SiteAddressing other = (SiteAddressing) context.first(X400Spaces.SITES, prefix);
            Site site = other == null ? null : context.container(other, Site.class);
            if (site != null && !isShared(recipient, context)) {
                context.reportValue(recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, address,
                        Labels.of(recipient), address.value(), Labels.of(site));
            }
        });
    }

    private static boolean isShared(Recipient recipient, RuleContext context) {
        return Instances.inSiteOf(context, recipient, ExsitePackage.Literals.SITE_ADDRESSING).stream()
                .anyMatch(addressing -> Boolean.TRUE.equals(((SiteAddressing) addressing).getShareAddressSpace()));
    }

    private static SiteAddressing addressing(Finding finding, RuleContext context) {
        return (SiteAddressing) Instances.inSiteOf(context, finding.object(), ExsitePackage.Literals.SITE_ADDRESSING)
                .stream().findFirst().orElse(null);
    }
}
