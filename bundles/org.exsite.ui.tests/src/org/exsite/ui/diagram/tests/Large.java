package org.exsite.ui.diagram.tests;

import org.exsite.model.ConnectedSite;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;

/** An organization with two hundred sites and more than a thousand connectors: a star, and a ring around it. */
final class Large {

    private static final int SITES = 200;

    private Large() {
    }

    static Organization organization() {
        Organization organization = SampleOrganization.builder().sites(SITES).recipients(SITES).build();
        var sites = Sites.sites(organization);
        for (int i = 1; i < SITES; i++) {
            Site next = sites.get(i % (SITES - 1) + 1);
            connect(sites.get(i), next);
        }
        return organization;
    }

    private static void connect(Site from, Site to) {
        SiteConnector connector = ExsiteFactory.eINSTANCE.createSiteConnector();
        connector.setName("Site Connector (" + to.getName() + ") 2");
        ConnectedSite connected = ExsiteFactory.eINSTANCE.createConnectedSite();
        connected.setOrganization("Trager");
        connected.setSite(to.getName());
        connector.getConnectedSites().add(connected);
        Sites.container(from, Sites.CONNECTIONS).getChildren().add(connector);
    }
}
