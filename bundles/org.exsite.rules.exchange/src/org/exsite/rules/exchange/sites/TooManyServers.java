package org.exsite.rules.exchange.sites;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/** A site has more servers than an MTA of an early version makes connections to unless it is told so (Q205533). */
public final class TooManyServers extends ExchangeRule<Site> {

    private static final int LIMIT = 25;

    public TooManyServers() {
        super(RuleTexts.of(TooManyServers.class).describe("too-many-servers", Severity.INFO, "Q205533")
                .withVersions(OldServers.BEFORE_5_5.texts()),
                ExsitePackage.Literals.SITE);
    }

    @Override
    protected void inspect(Site site, RuleContext context) {
        List<EObject> servers = context.lookup(Instances.of(ExsitePackage.Literals.SERVER), site.getDistinguishedName());
        if (servers.size() > LIMIT && servers.stream().anyMatch(OldServers::isBefore55)) {
            context.report(site, null, Labels.of(site), Integer.toString(servers.size()), Integer.toString(LIMIT));
        }
    }
}
