package org.exsite.rules.exchange.siteaddressing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.exsite.model.AddressType;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * Site addressing has a template of a type that no generator makes addresses of, mostly because a gateway was removed
 * and left it behind (Q169425, Q242888), or none for the processors of one of the servers (Q168074).
 */
public final class TypeWithoutGenerator extends ExchangeRule<SiteAddressing> {

    public TypeWithoutGenerator() {
        super(RuleTexts.of(TypeWithoutGenerator.class).describe("address-type-without-generator", Severity.ERROR,
                "Q169425", "Q242888", "Q168074"), ExsitePackage.Literals.SITE_ADDRESSING,
                new RemoveAddressType(finding -> ((AddressTemplate) finding.value()).type()));
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        Site site = context.container(addressing, Site.class);
        List<AddressType> generators = AddressTypes.generators(addressing, context);
        if (site == null || generators.isEmpty()) {
            return;
        }
        Set<String> platforms = platforms(addressing, context);
        for (AddressTemplate template : addressing.getGatewayProxies()) {
            if (!template.type().isEmpty() && ProxyGenerator.isEnabled(addressing, template)) {
                check(addressing, template, generators, platforms, Labels.of(site), context);
            }
        }
    }

    private static void check(SiteAddressing addressing, AddressTemplate template, List<AddressType> generators,
            Set<String> platforms, String site, RuleContext context) {
        Set<String> served = generators.stream().filter(g -> AddressTypes.type(g).equals(template.type()))
                .map(AddressTypes::platform).collect(Collectors.toSet());
        if (served.isEmpty()) {
            context.reportValue(addressing, ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, template, site,
                    template.type());
        } else {
            platforms.stream().filter(platform -> !served.contains(platform)).findFirst().ifPresent(platform ->
                    context.reportAs(Severity.ERROR, "platform", addressing,
                            ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, template, site, template.type(),
                            platform));
        }
    }

    /** Servers that do not say what they have count for nothing. */
    private static Set<String> platforms(SiteAddressing addressing, RuleContext context) {
        return Instances.inSiteOf(context, addressing, ExsitePackage.Literals.SERVER).stream()
                .map(server -> ((Server) server).getPlatform()).filter(platform -> platform != null && !platform.isBlank())
                .map(platform -> platform.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }
}
