package org.exsite.rules.exchange.sites;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.index.Instances;

/**
 * The name of another site begins with the name of this one. The MTA of Exchange 4.0 takes the other for its own
 * and loses the servers of it from routing (Q164856).
 */
public final class SimilarSiteNames extends ExchangeRule<Server> {

    public SimilarSiteNames() {
        super(RuleTexts.of(SimilarSiteNames.class).describe("similar-site-names", Severity.WARNING, "Q164856"),
                VersionRange.of("4.0", "5.0"), ExsitePackage.Literals.SERVER);
    }

    @Override
    protected void inspect(Server server, RuleContext context) {
        Site site = context.container(server, Site.class);
        if (site == null || site.getName() == null) {
            return;
        }
        for (EObject other : Instances.all(context, ExsitePackage.Literals.SITE)) {
            String name = ((Site) other).getName();
            if (other != site && name != null && name.regionMatches(true, 0, site.getName(), 0, site.getName().length())) {
                context.report(server, null, Labels.of(server), site.getName(), name);
                return;
            }
        }
    }
}
