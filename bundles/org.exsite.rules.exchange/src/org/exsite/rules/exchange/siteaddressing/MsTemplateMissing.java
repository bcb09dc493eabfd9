package org.exsite.rules.exchange.siteaddressing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * A site has no address for Microsoft Mail, or one that does not name a network and a post office: the setup of service
 * packs needs it, whether there is a connector or not (Q248425).
 */
public final class MsTemplateMissing extends ExchangeRule<SiteAddressing> {

    private static final int LENGTH = 10;

    public MsTemplateMissing() {
        super(RuleTexts.of(MsTemplateMissing.class).describe("site-addressing-without-ms", Severity.ERROR, "Q248425"),
                ExsitePackage.Literals.SITE_ADDRESSING,
                new SetValue(MsTemplateMissing.class, "set-ms-address", null, MsTemplateMissing::corrected));
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        Site site = context.container(addressing, Site.class);
        if (site != null && !addressing.getGatewayProxies().isEmpty()
                && addressing.getGatewayProxies().stream().noneMatch(MsTemplateMissing::isSound)) {
            context.report(addressing, ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, Labels.of(site));
        }
    }

    private static boolean isSound(AddressTemplate template) {
        return template.type().equals(ProxyAddress.MS) && template.pattern().strip().matches("[^/]+/[^/]+(/.*)?");
    }

    /** Returns the templates with one of the form network and post office, the names of organization and site. */
    private static List<AddressTemplate> corrected(Finding finding, RuleContext context) {
        SiteAddressing addressing = (SiteAddressing) finding.object();
        Site site = context.container(addressing, Site.class);
        List<AddressTemplate> templates = new ArrayList<>(addressing.getGatewayProxies());
        templates.removeIf(template -> template.type().equals(ProxyAddress.MS));
        templates.add(AddressTemplate.of("MS:" + name(site.getDistinguishedName().parent().value()) + '/'
                + name(site.getName())));
        return templates;
    }

    private static String name(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.substring(0, Math.min(LENGTH, upper.length()));
    }
}
