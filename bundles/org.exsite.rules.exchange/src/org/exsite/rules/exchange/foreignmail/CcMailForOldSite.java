package org.exsite.rules.exchange.foreignmail;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.ExchangeVersion;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.index.Instances;

/**
 * A site has servers of Exchange 4.0 alone and no cc:Mail connector, and its recipients get no cc:Mail addresses
 * (Q182519).
 */
public final class CcMailForOldSite extends ExchangeRule<Site> {

    private static final VersionRange VERSION = VersionRange.of("4.0", "5.0");

    public CcMailForOldSite() {
        super(RuleTexts.of(CcMailForOldSite.class).describe("cc-mail-addresses-not-generated", Severity.WARNING,
                "Q182519").withVersions(VERSION.texts()), ExsitePackage.Literals.SITE);
    }

    @Override
    protected void inspect(Site site, RuleContext context) {
        List<EObject> servers = context.lookup(Instances.of(ExsitePackage.Literals.SERVER), site.getDistinguishedName());
        if (!servers.isEmpty() && servers.stream().allMatch(CcMailForOldSite::isVersion4)
                && !Instances.all(context, ExsitePackage.Literals.CC_MAIL_CONNECTOR).isEmpty()
                && Instances.inSiteOf(context, site, ExsitePackage.Literals.CC_MAIL_CONNECTOR).isEmpty()) {
            context.report(site, null, Labels.of(site));
        }
    }

    private static boolean isVersion4(EObject server) {
        return ExchangeVersion.parse(((Server) server).getVersion()).filter(VERSION::contains).isPresent();
    }
}
