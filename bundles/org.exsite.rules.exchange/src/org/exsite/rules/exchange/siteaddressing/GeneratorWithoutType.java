package org.exsite.rules.exchange.siteaddressing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.exsite.model.AddressType;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * A generator of addresses has no template in site addressing, so that it fails for every new recipient: both have to be
 * there or both not (Q175480).
 */
public final class GeneratorWithoutType extends ExchangeRule<SiteAddressing> {

    /** How many characters the names of networks and post offices may have (Q198898). */
    private static final int MS_PART = 10;

    public GeneratorWithoutType() {
        super(RuleTexts.of(GeneratorWithoutType.class).describe("address-generator-without-type", Severity.ERROR,
                "Q175480"), ExsitePackage.Literals.SITE_ADDRESSING,
                new AddValues(GeneratorWithoutType.class, "restore-address-type",
                        ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, GeneratorWithoutType::usual),
                new RemoveAddressType(finding -> (String) finding.value()));
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        Site site = context.container(addressing, Site.class);
        // an export of other attributes has no templates at all
        if (site == null || addressing.getGatewayProxies().isEmpty()) {
            return;
        }
        Set<String> types = new TreeSet<>();
        for (AddressType generator : AddressTypes.generators(addressing, context)) {
            if (!Boolean.FALSE.equals(generator.getGenerationEnabled())) {
                types.add(AddressTypes.type(generator));
            }
        }
        for (String type : types) {
            if (!type.isEmpty() && AddressTypes.template(addressing, type).isEmpty()) {
                context.reportValue(addressing, ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, type,
                        Labels.of(site), type);
            }
        }
    }

    /** The template that setup makes; for other types, and the domain of Internet addresses, that of another site. */
    private static List<AddressTemplate> usual(Finding finding, RuleContext context) {
        String type = (String) finding.value();
        DistinguishedName site = context.container(finding.object(), Site.class).getDistinguishedName();
        Organization organization = context.container(finding.object(), Organization.class);
        String post = name(site.value());
        return switch (type) {
            case ProxyAddress.CCMAIL -> List.of(AddressTemplate.of("CCMAIL:at " + post));
            case ProxyAddress.MS -> organization == null ? List.of()
                    : List.of(AddressTemplate.of("MS:" + name(organization.getName()) + '/' + post));
            case ProxyAddress.SMTP -> elsewhere(type, context);
            default -> List.of();
        };
    }

    private static List<AddressTemplate> elsewhere(String type, RuleContext context) {
        return Instances.all(context, ExsitePackage.Literals.SITE_ADDRESSING).stream().map(SiteAddressing.class::cast)
                .flatMap(addressing -> AddressTypes.template(addressing, type).stream()).limit(1).toList();
    }

    private static String name(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.substring(0, Math.min(MS_PART, upper.length())).strip();
    }
}
