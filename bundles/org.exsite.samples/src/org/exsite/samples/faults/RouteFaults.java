package org.exsite.samples.faults;

import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.NotesConnector;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.query.Sites;
import org.exsite.samples.InternetMailSamples;

/** Faults of size limits on the way of a message, and of routes that are known too far or not far enough. */
final class RouteFaults extends FaultGroup {

    RouteFaults() {
        fault("Q197058", planter -> {
            Site site = planter.targets().site();
            Parts.of(site, Server.class).setVersion("Version 5.0 (Build 1457.7)");
            MTA agent = Parts.of(site, MTA.class);
            agent.setMessageSizeLimit(2000);
            planter.note("mta-size-limits-differ", agent, "smaller");
        });
        fault("Q165146", planter -> {
            Site site = planter.targets().site();
            MTA agent = Parts.of(site, MTA.class);
            agent.setMessageSizeLimit(2000);
            NotesConnector connector = Parts.add(site, NotesConnector.class, "Notes Connector");
            connector.setHomeMTA(agent.getDistinguishedName());
            connector.setMessageSizeLimit(2001);
            planter.note("mta-size-limit-below-connector", agent, "connector");
        });
        fault("Q199325", planter -> {
            Site site = planter.targets().site();
            MTA agent = Parts.of(site, MTA.class);
            agent.setMessageSizeLimit(2000);
            Parts.of(site, Server.class).setJournalRecipient(
                    planter.targets().fresh(Mailbox.class, site).getDistinguishedName());
            planter.note("mta-size-limit-with-journal", agent, "journal");
        });
        fault("Q161947", planter -> {
            InternetMailService service = service(planter, "Version 4.0 (Build 994.63: Service Pack 3)");
            planter.targets().addServer(Sites.siteOf(service).orElseThrow(), "LATER OF " + service.getComputerName());
            planter.note("internet-mail-of-other-site", service, "internet");
            service(planter, null);
        });
        fault("Q239228", planter -> {
            InternetMailService service = service(planter, "Version 5.5 (Build 2448.8: Service Pack 2)");
            service.getAddressSpaces().getFirst().setScope(AddressSpaceScope.SITE);
            planter.note("address-space-scope-ignored", service, "scope");
            service(planter, null);
        });
        fault("Q279404", planter -> {
            InternetMailService service = service(planter, null);
            Site site = Sites.siteOf(service).orElseThrow();
            Parts.of(site, Server.class).setLocation("Harbour");
            service.getAddressSpaces().getFirst().setScope(AddressSpaceScope.SITE);
            for (int i = 0; i < 2; i++) {
                SiteConnector connector = Parts.add(site, SiteConnector.class, "Site Connector " + i);
                ConnectedSite connected = ExsiteFactory.eINSTANCE.createConnectedSite();
                connected.setOrganization(planter.organization().getName());
                connected.setSite(planter.targets().site().getName());
                connector.getConnectedSites().add(connected);
            }
            service(planter, null);
            planter.note("address-space-site-scope-in-hub", service, "hub");
        });
        fault("Q187915", planter -> {
            Site site = planter.targets().site();
            Parts.of(site, Server.class).setVersion("Version 5.5 (Build 2232.9: Service Pack 1)");
            NotesConnector connector = Parts.add(site, NotesConnector.class, "Notes Connector");
            connector.setHomeMTA(Parts.of(site, MTA.class).getDistinguishedName());
            space(connector, "NOTES", "*@shared");
            space(connector, "X400", "c=SE;");
            space(Parts.add(site, TcpX400Connector.class, "X.400 Connector"), "X400", "C=se;");
            planter.note("gateway-shares-address-space", connector, "shared");
        });
    }

    /** Returns a service for all Internet mail on the only server of a new site. */
    private static InternetMailService service(Planter planter, String version) {
        Site site = planter.targets().site();
        Server server = Parts.of(site, Server.class);
        if (version != null) {
            server.setVersion(version);
        }
        return InternetMailSamples.add(site, server.getName(),
                planter.targets().fresh(Mailbox.class, site).getDistinguishedName());
    }

    private static void space(Connector connector, String type, String address) {
        AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
        space.setType(type);
        space.setAddress(address);
        space.setCost(1);
        connector.getAddressSpaces().add(space);
    }
}
