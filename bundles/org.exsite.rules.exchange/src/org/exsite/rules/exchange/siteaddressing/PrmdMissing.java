package org.exsite.rules.exchange.siteaddressing;

import java.util.ArrayList;
import java.util.List;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.PrintableString;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;
import org.exsite.rules.exchange.index.Instances;

/**
 * The X.400 address of a site has no private domain: the Microsoft Mail Connector of versions 4.0 and 5.0 fails
 * (Q165485), and that for GroupWise only remarks on it (Q235504).
 */
public final class PrmdMissing extends ExchangeRule<SiteAddressing> {

    private static final VersionRange MS_MAIL = VersionRange.of("4.0", "5.5");
    private static final int PRMD = 16;

    public PrmdMissing() {
        super(RuleTexts.of(PrmdMissing.class).describe("site-address-without-prmd", Severity.ERROR, "Q165485", "Q235504",
                "Q176194"),
                ExsitePackage.Literals.SITE_ADDRESSING,
                new SetValue(PrmdMissing.class, "use-organization-as-prmd",
                        ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, PrmdMissing::withPrmd).askFirst());
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        Site site = context.container(addressing, Site.class);
        AddressTemplate template = AddressTypes.template(addressing, ProxyAddress.X400).orElse(null);
        if (site == null || template == null || hasPrmd(template)) {
            return;
        }
        if (!Instances.inSiteOf(context, addressing, ExsitePackage.Literals.MS_MAIL_CONNECTOR).isEmpty()
                && Versions.isAnyInSite(addressing, MS_MAIL, context)) {
            context.reportValue(addressing, ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, template,
                    Labels.of(site));
        } else if (!Instances.inSiteOf(context, addressing, ExsitePackage.Literals.GROUP_WISE_CONNECTOR).isEmpty()) {
            context.reportAs(Severity.INFO, "groupwise", addressing,
                    ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, template, Labels.of(site));
        }
    }

    private static boolean hasPrmd(AddressTemplate template) {
        return X400Address.parse(template.pattern()).value(X400Attribute.PRMD).filter(prmd -> !prmd.isBlank())
                .isPresent();
    }

    private static List<AddressTemplate> withPrmd(Finding finding, RuleContext context) {
        Organization organization = context.container(finding.object(), Organization.class);
        String name = organization == null || organization.getName() == null ? ""
                : PrintableString.of(organization.getName()).strip();
        if (name.isEmpty()) {
            return null;
        }
        List<AddressTemplate> templates = new ArrayList<>(((SiteAddressing) finding.object()).getGatewayProxies());
        AddressTemplate wrong = (AddressTemplate) finding.value();
        templates.replaceAll(template -> template.equals(wrong) ? AddressTemplate.of(ProxyAddress.X400 + ':'
                + X400Address.parse(wrong.pattern()).with(X400Attribute.PRMD,
                        name.substring(0, Math.min(PRMD, name.length())).strip()).canonical()) : template);
        return templates;
    }
}
