package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;

import org.exsite.model.ConnectedSite;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.MTA;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.SmtpRoute;
import org.exsite.model.TargetServer;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

final class SiteLinkNearMisses extends NearMisses {

    SiteLinkNearMisses() {
        near("site-connector-target-missing", "another case, and a site that is not in the model", model -> {
            new Branch(model);
            SiteConnector connector = siteConnector(model, "South", "south1");
            siteConnector(model, "West", "WEST1");
            return () -> connector.getTargetServers().getFirst().setServer("WEST1");
        });
        near("site-connector-target-size-limit", "the limit of the server with the connectors", model -> {
            Branch branch = new Branch(model);
            branch.add(FACTORY.createNotesConnector(), "Notes");
            Server mailboxes = Directories.add(Sites.container(branch.site, Sites.SERVERS), FACTORY.createServer(),
                    "SOUTH2");
            MTA agent = Directories.add(mailboxes, FACTORY.createMTA(), "Microsoft MTA");
            siteConnector(model, "South", "SOUTH2");
            agent.setMessageSizeLimit(1000);
            branch.agent.setMessageSizeLimit(1000);
            return () -> branch.agent.setMessageSizeLimit(null);
        });
        near("site-connector-organization-spelling", "another organization", model -> {
            ConnectedSite connected = siteConnector(model, "South", "SOUTH1").getConnectedSites().getFirst();
            connected.setOrganization("Tragers");
            return () -> connected.setOrganization("trager");
        });
        near("site-connector-without-override-account", "the other account has the role here", model -> {
            Branch branch = new Branch(model);
            siteConnector(model, "South", "SOUTH1");
            model.site.setServiceAccount("TRAGER\\Services");
            branch.site.setServiceAccount("SOUTH\\Services");
            model.site.getServiceAccountAdministrators().add("South\\Services");
            return () -> model.site.getServiceAccountAdministrators().clear();
        });
        near("connected-site-of-own-organization", "a site that is not in the model, in the same private domain", model -> {
            ConnectedSite connected = x400(model, "West", "X400:c=US;a= ;p=TRAGER;o=West;");
            return () -> connected.setAddress("X400:c=US;a= ;p=Fabrikam;o=West;");
        });
        near("connected-site-address-differs", "another case and a missing space", model -> {
            new Branch(model);
            ConnectedSite connected = x400(model, "south", "X400:c=us;a=;p=TRAGER;o=South");
            return () -> connected.setAddress("X400:c=US;a= ;p=Trager;o=West;");
        });
        near("connected-site-address-differs", "a domain that the Internet Mail Service of the site accepts", model -> {
            Branch branch = new Branch(model);
            SmtpRoute route = FACTORY.createSmtpRoute();
            route.setDomain("mail.south.example");
            branch.service().getRoutes().add(route);
            ConnectedSite connected = x400(model, "South", "SMTP:@Mail.South.Example");
            return () -> connected.setAddress("SMTP:@west.example");
        });
        near("replication-cycle", "both ways between two sites, and on to a third", model -> {
            Site south = model.site("South");
            Site west = model.site("West");
            replicate(model.site, south);
            replicate(south, model.site);
            replicate(south, west);
            return () -> replicate(west, model.site);
        });
        near("replication-too-often", "four connectors on one server, a fifth on another", model -> {
            DirectoryReplicationConnector last = null;
            for (int i = 0; i < 5; i++) {
                last = replicate(model.site, model.site("Branch " + i));
                last.setActivationSchedule(ActivationSchedule.of("88".repeat(84)));
                last.setLocalBridgehead(model.server.getDistinguishedName());
            }
            DirectoryReplicationConnector fifth = last;
            fifth.setLocalBridgehead(model.server.getDistinguishedName().parent().child("NORTH2"));
            return () -> fifth.setLocalBridgehead(model.server.getDistinguishedName());
        });
        near("replication-over-restricted-connector", "service pack 2", model -> {
            Branch branch = new Branch(model);
            branch.replicate();
            ConnectedSite connected = x400(model, "South", null);
            TcpX400Connector connector = (TcpX400Connector) connected.eContainer();
            connector.setHomeMTA(branch.headAgent.getDistinguishedName());
            connector.setMessageSizeLimit(2000);
            model.server.setVersion("Version 5.0 (Build 1460.8: Service Pack 2)");
            return () -> model.server.setVersion("Version 5.0 (Build 1457.7)");
        });
    }

    private static SiteConnector siteConnector(Directories model, String site, String server) {
        SiteConnector connector = model.connector(FACTORY.createSiteConnector(), "Site Connector (" + site + ')');
        connector.getConnectedSites().add(connected(site, null));
        TargetServer target = FACTORY.createTargetServer();
        target.setServer(server);
        connector.getTargetServers().add(target);
        return connector;
    }

    private static ConnectedSite x400(Directories model, String site, String address) {
        TcpX400Connector connector = model.connector(FACTORY.createTcpX400Connector(), "X.400");
        ConnectedSite connected = connected(site, address);
        connector.getConnectedSites().add(connected);
        return connected;
    }

    private static ConnectedSite connected(String site, String address) {
        ConnectedSite connected = FACTORY.createConnectedSite();
        connected.setOrganization("Trager");
        connected.setSite(site);
        connected.setAddress(address);
        return connected;
    }

    private static DirectoryReplicationConnector replicate(Site from, Site to) {
        DirectoryReplicationConnector connector = FACTORY.createDirectoryReplicationConnector();
        connector.setRemoteSite(to.getDistinguishedName());
        return Directories.add(Sites.container(from, Sites.CONFIGURATION), connector, "Replication " + to.getName());
    }
}
