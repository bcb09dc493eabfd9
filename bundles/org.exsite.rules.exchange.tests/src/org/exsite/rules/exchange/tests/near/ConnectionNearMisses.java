package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;

import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.ConnectedSite;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.GroupWiseConnector;
import org.exsite.model.MTA;
import org.exsite.model.NotesConnector;
import org.exsite.model.SiteConnector;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

final class ConnectionNearMisses extends NearMisses {

    private static final String OLD_5_5 = "Version 5.5 (Build 2232.9: Service Pack 1)";

    ConnectionNearMisses() {
        near("address-space-cost-out-of-range", "the last resort", model -> {
            AddressSpace space = model.space(model.service, "SMTP", "*");
            space.setCost(100);
            return () -> space.setCost(101);
        });
        near("smtp-address-space-blank", "a blank space for another type", model -> {
            AddressSpace space = model.space(model.service, "FAX", "");
            return () -> space.setType("SMTP");
        });
        near("address-space-star-and-blank", "two blanks", model -> {
            Branch branch = new Branch(model);
            model.space(model.service, "SMTP", "");
            AddressSpace other = branch.service().getAddressSpaces().getFirst();
            other.setAddress(" ");
            return () -> other.setAddress("*");
        });
        near("smtp-address-space-without-star", "a star before the domain", model -> {
            AddressSpace space = model.space(model.service, "SMTP", "*@company.example");
            return () -> space.setAddress("@company.example");
        });
        near("address-space-routing-star", "a routing address without one", model -> {
            AddressSpace space = model.space(model.service, "SMTP", "*@company.example");
            space.setRoutingAddress("company.example");
            return () -> space.setRoutingAddress("*");
        });
        near("x400-address-space-numeric-country", "a country of letters", model -> {
            AddressSpace space = model.space(model.connector(FACTORY.createTcpX400Connector(), "X.400"), "X400",
                    "c=US;a=mail;");
            return () -> space.setAddress("c=840;a=mail;");
        });
        near("local-address-space-syntax", "semicolons in a space of another type", model -> {
            AddressSpace space = model.space(model.connector(FACTORY.createTcpX400Connector(), "X.400"), "X400",
                    "c=US;a=mail;");
            return () -> space.setType("LOCAL");
        });
        near("routes-with-different-size-limits", "two limits for different addresses", model -> {
            NotesConnector small = model.connector(FACTORY.createNotesConnector(), "Small");
            NotesConnector large = model.connector(FACTORY.createNotesConnector(), "Large");
            small.setMessageSizeLimit(1000);
            model.space(small, "NOTES", "*@one");
            AddressSpace space = model.space(large, "NOTES", "*@two");
            return () -> space.setAddress("*@ONE");
        });
        near("connector-restricted-by-list", "a mailbox", model -> {
            TcpX400Connector connector = model.connector(FACTORY.createTcpX400Connector(), "X.400");
            connector.getAcceptMessagesFrom().add(model.mailbox("Bert", Directories.x400("Bert")).getDistinguishedName());
            return () -> connector.getAcceptMessagesFromLists()
                    .add(model.list("All", Directories.x400("All")).getDistinguishedName());
        });
        near("replication-always", "almost always", model -> {
            DirectoryReplicationConnector connector = new Branch(model).replicate();
            connector.setActivationSchedule(ActivationSchedule.of("FF".repeat(83) + "FE"));
            return () -> connector.setActivationSchedule(ActivationSchedule.ALWAYS);
        });
        near("site-connector-address-spaces-ignored", "a site that is not replicated", model -> {
            Branch branch = new Branch(model);
            model.space(siteConnector(model, "South"), "FAX", "*");
            return branch::replicate;
        });
        near("ras-remote-server-name-case", "the name as it is", model -> {
            new Branch(model);
            DynamicRASConnector connector = model.connector(FACTORY.createDynamicRASConnector(), "RAS");
            connector.setRemoteServerName("SOUTH1");
            return () -> connector.setRemoteServerName("South1");
        });
        near("mta-size-limits-differ", "the greatest limit", model -> {
            Branch branch = new Branch(model);
            model.server.setVersion("Version 5.0 (Build 1457.7)");
            branch.headAgent.setMessageSizeLimit(1000);
            branch.agent.setMessageSizeLimit(1000);
            return () -> branch.agent.setMessageSizeLimit(1001);
        });
        near("mta-size-limit-below-connector", "one limit for both", model -> {
            NotesConnector connector = model.connector(FACTORY.createNotesConnector(), "Notes");
            MTA agent = (MTA) Sites.find(model.server, "Microsoft MTA").orElseThrow();
            connector.setHomeMTA(agent.getDistinguishedName());
            connector.setMessageSizeLimit(1000);
            agent.setMessageSizeLimit(1000);
            return () -> connector.setMessageSizeLimit(1001);
        });
        near("mta-size-limit-with-journal", "version 5.5 without a service pack", model -> {
            MTA agent = (MTA) Sites.find(model.server, "Microsoft MTA").orElseThrow();
            agent.setMessageSizeLimit(1000);
            model.site.setJournalRecipient(model.mailbox("Journal", Directories.x400("Journal")).getDistinguishedName());
            model.server.setVersion("Version 5.5 (Build 1960.3)");
            return () -> model.server.setVersion(OLD_5_5);
        });
        near("internet-mail-of-other-site", "the other one is for its site alone", model -> {
            AddressSpace space = new Branch(model).service().getAddressSpaces().getFirst();
            model.space(model.service, "SMTP", "*");
            model.server.setVersion("Version 4.0 (Build 837.3)");
            space.setScope(AddressSpaceScope.SITE);
            return () -> space.setScope(AddressSpaceScope.ORGANIZATION);
        });
        near("address-space-scope-ignored", "service pack 4", model -> {
            new Branch(model).service();
            model.space(model.service, "SMTP", "*").setScope(AddressSpaceScope.SITE);
            model.server.setVersion("Version 5.5 (Build 2653.23: Service Pack 4)");
            return () -> model.server.setVersion(OLD_5_5);
        });
        near("address-space-scope-ignored", "one location", model -> {
            Branch branch = new Branch(model);
            branch.service();
            model.space(model.service, "SMTP", "*").setScope(AddressSpaceScope.LOCATION);
            model.server.setVersion(OLD_5_5);
            model.server.setLocation("Harbour");
            branch.server.setLocation("Harbour");
            return () -> branch.server.setLocation("Airport");
        });
        near("address-space-site-scope-in-hub", "a site with one neighbour", model -> {
            new Branch(model).service();
            model.space(model.service, "SMTP", "*").setScope(AddressSpaceScope.SITE);
            siteConnector(model, "South");
            siteConnector(model, "SOUTH");
            return () -> siteConnector(model, "West");
        });
        near("gateway-shares-address-space", "two gateways", model -> {
            NotesConnector notes = model.connector(FACTORY.createNotesConnector(), "Notes");
            GroupWiseConnector other = model.connector(FACTORY.createGroupWiseConnector(), "GroupWise");
            notes.setHomeMTA(model.service.getHomeMTA());
            model.server.setVersion(OLD_5_5);
            model.space(notes, "SMTP", "*");
            model.space(other, "SMTP", "*");
            return () -> model.space(model.service, "SMTP", "*");
        });
    }

    private static SiteConnector siteConnector(Directories model, String site) {
        SiteConnector connector = model.connector(FACTORY.createSiteConnector(), "Site Connector (" + site + ')');
        ConnectedSite connected = FACTORY.createConnectedSite();
        connected.setOrganization("Trager");
        connected.setSite(site);
        connector.getConnectedSites().add(connected);
        return connector;
    }
}
