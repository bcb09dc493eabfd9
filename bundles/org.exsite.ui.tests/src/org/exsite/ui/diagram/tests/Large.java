package org.exsite.ui.diagram.tests;

import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.MTA;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;

/** An organization with two hundred sites, of each only what a diagram shows: a star, and a ring around it. */
final class Large {

    static final int SITES = 200;

    private Large() {
    }

    static Organization organization() {
        Organization organization = ExsiteFactory.eINSTANCE.createOrganization();
        organization.setName("Trager");
        for (int i = 0; i < SITES; i++) {
            organization.getChildren().add(site(String.format("Site%03d", i)));
        }
        Site hub = Sites.sites(organization).getFirst();
        for (int i = 1; i < SITES; i++) {
            Site site = Sites.sites(organization).get(i);
            Site next = Sites.sites(organization).get(i % (SITES - 1) + 1);
            for (Site[] ends : new Site[][] {{site, hub}, {hub, site}, {site, next}, {next, site}}) {
                connect(ends[0], ends[1]);
            }
            replicate(site, hub);
            replicate(hub, site);
        }
        return organization;
    }

    private static Site site(String name) {
        Site site = ExsiteFactory.eINSTANCE.createSite();
        site.setName(name);
        Server server = ExsiteFactory.eINSTANCE.createServer();
        server.setName(name.toUpperCase() + "A");
        MTA agent = ExsiteFactory.eINSTANCE.createMTA();
        agent.setName("Microsoft MTA");
        server.getChildren().add(agent);
        Sites.container(site, Sites.SERVERS).getChildren().add(server);
        return site;
    }

    private static void connect(Site from, Site to) {
        SiteConnector connector = ExsiteFactory.eINSTANCE.createSiteConnector();
        connector.setName("Site Connector (" + to.getName() + ')');
        connector.setCost(1);
        ConnectedSite connected = ExsiteFactory.eINSTANCE.createConnectedSite();
        connected.setOrganization("Trager");
        connected.setSite(to.getName());
        connector.getConnectedSites().add(connected);
        home(connector, from);
        Sites.container(from, Sites.CONNECTIONS).getChildren().add(connector);
    }

    private static void home(Connector connector, Site site) {
        connector.setHomeMTA(DistinguishedNames.of(Sites.servers(site).getFirst()).child("Microsoft MTA"));
    }

    private static void replicate(Site from, Site to) {
        DirectoryReplicationConnector connector = ExsiteFactory.eINSTANCE.createDirectoryReplicationConnector();
        connector.setName("Directory Replication Connector (" + to.getName() + ')');
        connector.setRemoteSite(DistinguishedNames.of(to));
        connector.setLocalBridgehead(DistinguishedNames.of(Sites.servers(from).getFirst()));
        Sites.container(from, "Configuration/Directory Replication").getChildren().add(connector);
    }
}
