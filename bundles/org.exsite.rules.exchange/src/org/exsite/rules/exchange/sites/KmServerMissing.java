package org.exsite.rules.exchange.sites;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteEncryptionConfiguration;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;
import org.exsite.rules.exchange.index.Directory;

/** The key management server of a site does not exist any more, and another cannot be installed (Q196161). */
public final class KmServerMissing extends ExchangeRule<SiteEncryptionConfiguration> {

    public KmServerMissing() {
        super(RuleTexts.of(KmServerMissing.class).describe("km-server-missing", Severity.WARNING, "Q196161"),
                ExsitePackage.Literals.SITE_ENCRYPTION_CONFIGURATION,
                new UnsetValue(KmServerMissing.class, "clear-km-server"));
    }

    @Override
    protected void inspect(SiteEncryptionConfiguration settings, RuleContext context) {
        DistinguishedName name = settings.getKmServer();
        if (name != null && name.parent() != null && context.find(Directory.BY_NAME, name) == null
                && context.find(Directory.BY_NAME, name.parent()) != null) {
            Site site = context.container(settings, Site.class);
            context.report(settings, ExsitePackage.Literals.SITE_ENCRYPTION_CONFIGURATION__KM_SERVER,
                    site == null ? Labels.of(settings) : Labels.of(site), name.value());
        }
    }
}
