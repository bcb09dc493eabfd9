package org.exsite.rules.exchange.siteaddressing;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * The names of network and post office that a site has for Microsoft Mail are longer than that takes, or have characters
 * that it does not (Q198898). Without a connector to Microsoft Mail nobody minds.
 */
public final class MsNames extends ExchangeRule<SiteAddressing> {

    private static final int LIMIT = 10;
    private static final String UNFIT = "[\\\\:;,*?\"<>|%]";

    public MsNames() {
        super(RuleTexts.of(MsNames.class).describe("ms-mail-names-invalid", Severity.WARNING, "Q198898"),
                ExsitePackage.Literals.SITE_ADDRESSING, new CorrectTemplate("fit-ms-mail-names", MsNames::fit));
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        Site site = context.container(addressing, Site.class);
        for (AddressTemplate template : addressing.getGatewayProxies()) {
            if (site != null && template.type().equals(ProxyAddress.MS)
                    && !fit(template.pattern()).equals(template.pattern()) && !Instances.inSiteOf(context, addressing,
                            ExsitePackage.Literals.MS_MAIL_CONNECTOR).isEmpty()) {
                context.reportValue(addressing, ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, template,
                        Labels.of(site), template.pattern(), Integer.toString(LIMIT));
            }
        }
    }

    private static String fit(String pattern) {
        String[] names = pattern.split("/", -1);
        for (int i = 0; i < names.length; i++) {
            String name = names[i].replaceAll(UNFIT, "");
            names[i] = name.substring(0, Math.min(LIMIT, name.length()));
        }
        return String.join("/", names);
    }
}
