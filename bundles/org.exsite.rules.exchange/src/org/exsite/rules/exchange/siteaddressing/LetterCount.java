package org.exsite.rules.exchange.siteaddressing;

import java.util.regex.Pattern;

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
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * A template for Internet addresses takes some letters of a name, {@code %1g%s}, which version 4.0 learned with service
 * pack 2 (Q140933).
 */
public final class LetterCount extends ExchangeRule<SiteAddressing> {

    private static final VersionRange VERSIONS = VersionRange.of("4.0", "4.0 SP2");
    private static final Pattern COUNT = Pattern.compile("%\\d{1,2}(?=[sgidmSGIDM])");

    public LetterCount() {
        super(RuleTexts.of(LetterCount.class).describe("smtp-template-counts-letters", Severity.WARNING, "Q140933")
                .withVersions(VERSIONS.texts()), ExsitePackage.Literals.SITE_ADDRESSING,
                new CorrectTemplate("use-whole-names", pattern -> COUNT.matcher(pattern).replaceAll("%")));
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        Site site = context.container(addressing, Site.class);
        for (AddressTemplate template : addressing.getGatewayProxies()) {
            if (site != null && template.type().equals(ProxyAddress.SMTP) && COUNT.matcher(template.pattern()).find()
                    && Versions.isAnyInSite(addressing, VERSIONS, context)) {
                context.reportValue(addressing, ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, template,
                        Labels.of(site), template.pattern());
            }
        }
    }
}
