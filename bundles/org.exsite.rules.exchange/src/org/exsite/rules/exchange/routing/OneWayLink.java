package org.exsite.rules.exchange.routing;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * A connector leads to another site, and no way leads back from there, though that site has connectors to others: what
 * is answered there has no route (Q149121 tells how a table is made of connected sites).
 */
public final class OneWayLink extends ExchangeRule<Organization> {

    public OneWayLink() {
        super(RuleTexts.of(OneWayLink.class).describe("connected-site-without-way-back", Severity.ERROR),
                ExsitePackage.Literals.ORGANIZATION, new ConnectSite("connect-back",
                        (finding, context) -> Directory.find(context, (DistinguishedName) finding.value()),
                        (finding, context) -> context.container(finding.object(), Site.class).getDistinguishedName()));
    }

    @Override
    protected void inspect(Organization organization, RuleContext context) {
        SiteGraph graph = SiteGraph.of(organization, context);
        for (SiteGraph.Link link : graph.links()) {
            if (graph.isJudged(link.to()) && !graph.reaches(link.to(), link.from())) {
                context.reportValue(link.connector(), link.connector() instanceof SiteConnector
                        ? ExsitePackage.Literals.SITE_CONNECTOR__CONNECTED_SITES
                        : ExsitePackage.Literals.GATEWAY__CONNECTED_SITES, link.to(),
                        Labels.of(link.connector()), link.to().value(), link.from().value());
            }
        }
    }
}
