package org.exsite.samples.faults;

import java.util.Locale;

import org.exsite.model.AddressSpace;
import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.DistributionList;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.NotesConnector;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.samples.InternetMailSamples;

/** Faults of address spaces and connections between sites. */
final class ConnectionFaults extends FaultGroup {

    ConnectionFaults() {
        fault("Q262952", planter -> space(planter, "address-space-cost-out-of-range", "SMTP", "*@cost.example", 250));
        fault("Q229961", planter -> space(planter, "smtp-address-space-without-star", "SMTP", "company.example", 1));
        fault("Q182798", planter -> space(planter, "local-address-space-syntax", "LOCAL", "c=US;a= ;p=X;", 1));
        fault("Q165059", planter -> space(planter, "x400-address-space-numeric-country", "X400", "c=840;a=TELE;", 1));
        fault("Q189492", planter -> {
            AddressSpace space = add(service(planter), "SMTP", "*@routing.example", 1);
            space.setRoutingAddress("*");
            planter.note("address-space-routing-star", (DirectoryObject) space.eContainer(), "routing");
        });
        fault("Q152471", planter -> {
            InternetMailService service = service(planter);
            InternetMailService other = service(planter);
            add(other, "SMTP", "*", 1);
            add(service, "SMTP", "", 1);
            planter.note("address-space-star-and-blank", service, "blank");
            planter.noteAlso("smtp-address-space-blank", "Q146299", service, "blank");
        });
        fault("Q160534", planter -> {
            NotesConnector small = Parts.add(planter.targets().site(), NotesConnector.class, "Notes Connector");
            NotesConnector large = Parts.add(planter.targets().site(), NotesConnector.class, "Notes Connector");
            small.setMessageSizeLimit(1000);
            large.setMessageSizeLimit(5000);
            add(small, "NOTES", "*@redundant", 1);
            add(large, "NOTES", "*@redundant", 2);
            planter.note("routes-with-different-size-limits", small, "sizes");
        });
        fault("Q263924", planter -> {
            TcpX400Connector connector = Parts.add(planter.targets().site(), TcpX400Connector.class, "X.400 to the partner");
            connector.getAcceptMessagesFromLists()
                    .add(planter.targets().next(DistributionList.class).getDistinguishedName());
            planter.note("connector-restricted-by-list", connector, "restricted");
        });
        fault("Q249898", planter -> {
            DirectoryReplicationConnector connector = Parts.add(planter.targets().site(),
                    DirectoryReplicationConnector.class, "Directory Replication Connector");
            connector.setActivationSchedule(ActivationSchedule.ALWAYS);
            planter.note("replication-always", connector, "always");
        });
        fault("Q182128", planter -> {
            Site site = planter.targets().site();
            Site remote = planter.targets().site();
            SiteConnector connector = Parts.add(site, SiteConnector.class, "Site Connector");
            ConnectedSite connected = ExsiteFactory.eINSTANCE.createConnectedSite();
            connected.setOrganization(planter.organization().getName());
            connected.setSite(remote.getName());
            connector.getConnectedSites().add(connected);
            add(connector, "FAX", "*", 1);
            Parts.add(site, DirectoryReplicationConnector.class, "Directory Replication Connector")
                    .setRemoteSite(remote.getDistinguishedName());
            planter.note("site-connector-address-spaces-ignored", connector, "ignored", remote.getName());
        });
        fault("Q253307", planter -> {
            Site site = planter.targets().site();
            MTA agent = Parts.of(site, MTA.class);
            agent.setLocalMTAName(Parts.of(site, Server.class).getName());
            DynamicRASConnector connector = Parts.add(planter.targets().site(), DynamicRASConnector.class, "RAS");
            connector.setRemoteServerName(agent.getLocalMTAName().toLowerCase(Locale.ROOT));
            planter.note("ras-remote-server-name-case", connector, "remoteName");
        });
    }

    /** Returns a new service that has no address space yet. */
    private static InternetMailService service(Planter planter) {
        Site site = planter.targets().site();
        Mailbox administrator = planter.targets().fresh(Mailbox.class, site);
        InternetMailService service = InternetMailSamples.add(site, Parts.of(site, Server.class).getName(),
                administrator.getDistinguishedName());
        service.getAddressSpaces().clear();
        return service;
    }

    private static AddressSpace add(Connector connector, String type, String address, int cost) {
        AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
        space.setType(type);
        space.setAddress(address);
        space.setCost(cost);
        connector.getAddressSpaces().add(space);
        return space;
    }

    private static void space(Planter planter, String rule, String type, String address, int cost) {
        InternetMailService service = service(planter);
        add(service, type, address, cost);
        if (!type.equals("SMTP")) {
            add(service, "SMTP", "*@" + type.toLowerCase(Locale.ROOT) + ".example", 1);
        }
        planter.note(rule, service, "space", type, address, Integer.toString(cost));
    }
}
