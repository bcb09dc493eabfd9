package org.exsite.rules.exchange.sitelinks;

import java.util.List;

import org.exsite.model.ConnectedSite;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.Directory;

/** Finds the sites that connectors name by organization and site. */
final class RemoteSites {

    private RemoteSites() {
    }

    /** Returns the site that a site connector leads to, or {@code null} if it is not in the model. */
    static Site of(SiteConnector connector, RuleContext context) {
        List<ConnectedSite> connected = connector.getConnectedSites();
        return connected.isEmpty() ? null : find(connected.getFirst(), context);
    }

    /** Returns the connected site as an object, or {@code null} if it is not in the model. */
    static Site find(ConnectedSite connected, RuleContext context) {
        DistinguishedName name = isOfOwnOrganization(connected, context) ? name(connected, context) : null;
        return Directory.find(context, name) instanceof Site site ? site : null;
    }

    /** Tells whether a connected site is one of the organization that the connector is in, whatever the case. */
    static boolean isOfOwnOrganization(ConnectedSite connected, RuleContext context) {
        DistinguishedName organization = organization(connected, context);
        return organization != null && connected.getOrganization() != null
                && connected.getOrganization().strip().equalsIgnoreCase(organization.value().strip());
    }

    /** Returns the name of the organization that a connector is in, or {@code null} if it is in no site. */
    static DistinguishedName organization(ConnectedSite connected, RuleContext context) {
        Site local = context.container(connected, Site.class);
        return local == null ? null : local.getDistinguishedName().parent();
    }

    private static DistinguishedName name(ConnectedSite connected, RuleContext context) {
        return connected.getSite() == null || connected.getSite().isBlank() ? null
                : organization(connected, context).child("ou", connected.getSite().strip());
    }
}
