package org.exsite.samples.faults;

import java.util.Locale;
import java.util.function.BiConsumer;

import org.exsite.model.ConnectedSite;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.NotesConnector;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.TargetServer;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.query.Sites;
import org.exsite.samples.InternetMailSamples;

/** Faults of site connectors, connected sites and directory replication. */
final class SiteLinkFaults extends FaultGroup {

    private static final String HOURLY = "88".repeat(84);

    SiteLinkFaults() {
        link("Q271968", (planter, link) -> {
            target(link, "GONE1");
            planter.note("site-connector-target-missing", link.connector, "targets");
        });
        link("Q271968", (planter, link) -> {
            target(link, "GONE2");
            target(link, Parts.of(link.remote, Server.class).getName());
            planter.note("site-connector-target-missing", link.connector, "target");
        });
        link("Q263709", (planter, link) -> {
            Server mailboxes = planter.targets().addServer(link.remote, later(link.remote));
            Parts.of(mailboxes, MTA.class).setMessageSizeLimit(1000);
            Parts.add(link.remote, NotesConnector.class, "Notes Connector")
                    .setHomeMTA(Parts.of(link.remote, MTA.class).getDistinguishedName());
            target(link, Parts.of(link.remote, Server.class).getName());
            target(link, mailboxes.getName());
            planter.note("site-connector-target-size-limit", link.connector, "limit", mailboxes.getName());
        });
        link("Q165324", (planter, link) -> {
            ConnectedSite connected = link.connector.getConnectedSites().getFirst();
            connected.setOrganization(connected.getOrganization().toLowerCase(Locale.ROOT));
            planter.note("site-connector-organization-spelling", link.connector, "organization");
        });
        link("Q230602", (planter, link) -> {
            link.remote.setServiceAccount("BRANCH\\Exchange");
            planter.note("site-connector-without-override-account", link.connector, "account");
        });
        fault("Q170274", planter -> {
            DynamicRASConnector connector =
                    Parts.add(planter.targets().site(), DynamicRASConnector.class, "RAS to Fabrikam");
            connector.getConnectedSites().add(
                    connected(planter.organization().getName(), "Munich", "X400:c=DE;a= ;p=Fabrikam;o=Munich;"));
            planter.note("connected-site-of-own-organization", connector, "own");
        });
        link("Q185108", (planter, link) -> {
            link.connector.getConnectedSites().getFirst().setAddress("X400:c=US;a= ;p=Trager;o=Elsewhere;");
            planter.note("connected-site-address-differs", link.connector, "address");
        });
        link("Q185108", (planter, link) -> {
            InternetMailService service = InternetMailSamples.add(link.site, Parts.of(link.site, Server.class).getName(),
                    planter.targets().fresh(Mailbox.class, link.site).getDistinguishedName());
            service.getConnectedSites().add(
                    connected(planter.organization().getName(), link.remote.getName(), "SMTP:@elsewhere.example"));
            planter.note("connected-site-address-differs", service, "address");
        });
        fault("Q262433", planter -> {
            Site[] sites = {planter.targets().site(), planter.targets().site(), planter.targets().site()};
            for (int i = 0; i < sites.length; i++) {
                planter.note("replication-cycle", replicate(sites[i], sites[(i + 1) % sites.length]), "cycle");
                planter.note("replication-cycle", replicate(sites[(i + 1) % sites.length], sites[i]), "cycle");
            }
        });
        fault("Q262433", planter -> {
            Site site = planter.targets().site();
            Site remote = planter.targets().site();
            planter.note("replication-cycle", replicate(site, remote), "twice");
            planter.note("replication-cycle", replicate(site, remote), "twice");
        });
        fault("Q195918", planter -> {
            Site site = planter.targets().site();
            for (int i = 0; i < 5; i++) {
                replicate(site, planter.targets().site());
            }
            DirectoryReplicationConnector connector = Parts.of(site, DirectoryReplicationConnector.class);
            connector.setActivationSchedule(ActivationSchedule.of(HOURLY));
            planter.note("replication-too-often", connector, "often");
        });
        link("Q169676", (planter, link) -> {
            Parts.of(link.site, Server.class).setVersion("Version 5.0 (Build 1457.7)");
            TcpX400Connector connector = Parts.add(link.site, TcpX400Connector.class, "X.400 to " + link.remote.getName());
            connector.setHomeMTA(Parts.of(link.site, MTA.class).getDistinguishedName());
            connector.getConnectedSites().add(connected(planter.organization().getName(), link.remote.getName(), null));
            connector.setMessageSizeLimit(2000);
            replicate(link.site, link.remote);
            planter.note("replication-over-restricted-connector", connector, "restricted");
        });
    }

    /** A site connector between two new sites. */
    private record Link(Site site, SiteConnector connector, Site remote) {
    }

    private void link(String article, BiConsumer<Planter, Link> fault) {
        fault(article, planter -> {
            Site site = planter.targets().site();
            Site remote = planter.targets().site();
            SiteConnector connector = Parts.add(site, SiteConnector.class, "Site Connector (" + remote.getName() + ')');
            connector.getConnectedSites().add(connected(planter.organization().getName(), remote.getName(), null));
            fault.accept(planter, new Link(site, connector, remote));
        });
    }

    private static ConnectedSite connected(String organization, String site, String address) {
        ConnectedSite connected = ExsiteFactory.eINSTANCE.createConnectedSite();
        connected.setOrganization(organization);
        connected.setSite(site);
        connected.setAddress(address);
        return connected;
    }

    private static void target(Link link, String server) {
        TargetServer target = ExsiteFactory.eINSTANCE.createTargetServer();
        target.setServer(server);
        target.setCost(1);
        link.connector.getTargetServers().add(target);
    }

    private static String later(Site site) {
        return "LATER OF " + site.getName().toUpperCase(Locale.ROOT);
    }

    private static DirectoryReplicationConnector replicate(Site from, Site to) {
        long others = Sites.objects(from).filter(DirectoryReplicationConnector.class::isInstance).count();
        DirectoryReplicationConnector connector = Parts.add(from, DirectoryReplicationConnector.class,
                "Replication " + (others + 1));
        connector.setRemoteSite(to.getDistinguishedName());
        connector.setLocalBridgehead(Parts.of(from, Server.class).getDistinguishedName());
        return connector;
    }
}
