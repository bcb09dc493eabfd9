package org.exsite.rules.exchange.sitelinks;

import org.exsite.model.ConnectedSite;
import org.exsite.model.ExsitePackage;
import org.exsite.model.SiteConnector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/** A site connector names the organization in other letters than it has; the names must match exactly (Q165324). */
public final class OrganizationSpelling extends ExchangeRule<ConnectedSite> {

    public OrganizationSpelling() {
        super(RuleTexts.of(OrganizationSpelling.class).describe("site-connector-organization-spelling", Severity.ERROR,
                "Q165324"), ExsitePackage.Literals.CONNECTED_SITE,
                new SetValue(OrganizationSpelling.class, "use-exact-organization", null,
                        (finding, context) -> finding.value()));
    }

    @Override
    protected void inspect(ConnectedSite connected, RuleContext context) {
        SiteConnector connector = context.container(connected, SiteConnector.class);
        if (connector != null && RemoteSites.isOfOwnOrganization(connected, context)) {
            String organization = RemoteSites.organization(connected, context).value();
            if (!organization.equals(connected.getOrganization())) {
                context.reportValue(connected, ExsitePackage.Literals.CONNECTED_SITE__ORGANIZATION, organization,
                        Labels.of(connector), connected.getOrganization(), organization);
            }
        }
    }
}
