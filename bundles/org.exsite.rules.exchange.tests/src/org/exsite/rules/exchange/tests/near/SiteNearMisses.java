package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;
import static org.exsite.rules.exchange.tests.Directories.x400;

import org.exsite.model.AddressBookView;
import org.exsite.model.ConnectedSite;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.ISSiteConfiguration;
import org.exsite.model.Mailbox;
import org.exsite.model.PublicFolder;
import org.exsite.model.Site;
import org.exsite.model.SiteEncryptionConfiguration;
import org.exsite.model.SystemAttendant;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

final class SiteNearMisses extends NearMisses {

    private static final String VERSION_5 = "Version 5.0 (Build 1457.7)";
    private static final String VERSION_4 = "Version 4.0 (Build 837.3)";

    SiteNearMisses() {
        near("site-role-server-missing", "a server of a site that is not in the model", model -> {
            model.addressing.setRoutingCalculationServer(DistinguishedName.parse(
                    "/o=Trager/ou=West/cn=Configuration/cn=Servers/cn=WEST1"));
            return () -> model.addressing.setRoutingCalculationServer(
                    model.server.getDistinguishedName().parent().child("NORTH2"));
        });
        near("site-role-server-missing", "the store of a server of the site", model -> {
            ISSiteConfiguration settings = Directories.add(Sites.container(model.site, Sites.CONFIGURATION),
                    Directories.FACTORY.createISSiteConfiguration(), "Site-IS-Config");
            settings.setSiteFolderServer(Directories.add(model.server, Directories.FACTORY.createPublicInformationStore(),
                    "Microsoft Public MDB").getDistinguishedName());
            return () -> model.server.setName("RENAMED");
        });
        names();
        accounts();
        settings();
        near("journal-recipient-missing", "somebody in a container that the model does not hold", model -> {
            model.site.setJournalRecipient(model.site.getDistinguishedName().child("Other").child("Far"));
            return () -> model.site.setJournalRecipient(recipients(model).child("Gone"));
        });
        near("journal-recipient-in-other-system", "a mailbox", model -> {
            Mailbox journal = model.mailbox("Journal", x400("Journal"));
            model.server.setJournalRecipient(journal.getDistinguishedName());
            DistinguishedName custom =
                    model.custom("Lee", "SMTP:lee@supplier.example", x400("Lee")).getDistinguishedName();
            return () -> model.server.setJournalRecipient(custom);
        });
        near("system-attendant-without-gwise", "GroupWise without a calendar connector", model -> {
            attendant(model);
            model.connector(FACTORY.createGroupWiseConnector(), "GroupWise");
            return () -> model.connector(FACTORY.createCalendarConnector(), "Calendar");
        });
        near("system-attendant-notes-address", "spaces one by one", model -> {
            SystemAttendant attendant = attendant(model);
            attendant.getProxyAddresses().add(ProxyAddress.of("NOTES:System Attendant/Trager@Exchange"));
            return () -> attendant.getProxyAddresses().add(ProxyAddress.of("notes:System Attendant /Trager@Exchange"));
        });
        near("event-folder-left-over", "the folder of a server, in other case", model -> {
            PublicFolder folder = model.folder("Events");
            folder.setSystemFolderType("events");
            folder.setDisplayName("EventConfig_north1");
            return () -> folder.setDisplayName("EventConfig_NORTH2");
        });
        near("too-many-servers", "as many as there may be, and more without early versions", model -> {
            for (int i = 2; i <= 26; i++) {
                Directories.add(Sites.container(model.site, Sites.SERVERS), FACTORY.createServer(), "NORTH" + i);
            }
            return () -> model.server.setVersion(VERSION_5);
        });
        near("too-many-sites", "as many as there may be", model -> {
            model.server.setVersion(VERSION_5);
            for (int i = 2; i <= 212; i++) {
                model.site("Site" + i);
            }
            return () -> model.site("Site213");
        });
    }

    private void names() {
        near("site-name-with-colon", "a semicolon", model -> {
            model.server.setVersion("Version 5.0 (Build 1457.3)");
            model.site.setName("Building;East");
            return () -> model.site.setName("Building:East");
        });
        near("site-name-with-colon", "a colon where the servers are of a version that takes it", model -> {
            model.site.setName("Building:East");
            return () -> model.server.setVersion("Version 5.0 (Build 1457.3)");
        });
        near("name-with-at-sign", "a server with such a name", model -> {
            model.server.setAdminDisplayName("info@trager");
            return () -> model.site.setName("Info@Trager");
        });
        near("organization-or-site-name-too-long", "as long as Setup takes", model -> {
            model.site.setDisplayName("N".repeat(64));
            return () -> model.site.setDisplayName("N".repeat(65));
        });
        near("name-not-printable-over-x400", "an underscore where no X.400 connector leads to a site", model -> {
            model.server.setVersion("Version 4.0 (Build 993.1)");
            model.site.setName("North_office");
            TcpX400Connector connector = model.connector(FACTORY.createTcpX400Connector(), "X.400");
            ConnectedSite connected = FACTORY.createConnectedSite();
            connected.setSite("South");
            return () -> connector.getConnectedSites().add(connected);
        });
        near("organization-name-differs-in-x400", "as long as X.400 addresses have it", model -> {
            model.organization.setName("T".repeat(16));
            return () -> model.organization.setName("T".repeat(17));
        });
        near("organization-name-in-certificates", "a comma, but no key management", model -> {
            model.organization.setName("Trager, Inc");
            SiteEncryptionConfiguration settings = encryption(model);
            return () -> settings.setKmServer(model.server.getDistinguishedName());
        });
        near("similar-site-names", "a name that another begins with, with version 5.0", model -> {
            model.site("North2");
            model.server.setVersion(VERSION_5);
            return () -> model.server.setVersion(VERSION_4);
        });
    }

    private void accounts() {
        near("account-owns-all-mailboxes", "the service account in other case", model -> {
            model.site.setServiceAccount("TRAGER\\Services");
            model.site.getUsers().add("Trager\\SERVICES");
            return () -> model.site.getUsers().add("TRAGER\\Bert");
        });
        near("service-account-without-role", "the role in other case", model -> {
            model.site.setServiceAccount("TRAGER\\Services");
            model.site.getServiceAccountAdministrators().add("Trager\\SERVICES");
            return () -> model.site.getServiceAccountAdministrators().set(0, "TRAGER\\Install");
        });
        near("service-account-may-search", "another account may", model -> {
            model.site.setServiceAccount("TRAGER\\Services");
            model.organization.getSearchers().add("TRAGER\\Helpers");
            return () -> model.organization.getSearchers().add("TRAGER\\services");
        });
    }

    private void settings() {
        near("views-without-anonymous-account", "an anonymous account", model -> {
            model.site.setServiceAccount("TRAGER\\Services");
            model.organization.getSearchers().add("TRAGER\\Services");
            Directories.add(model.site, FACTORY.createAddressBookView(), "By site");
            DSSiteConfiguration settings = directory(model.site);
            settings.setAnonymousAccount("TRAGER\\Anonymous");
            return () -> settings.setAnonymousAccount(" ");
        });
        near("view-hides-distribution-lists", "a custom attribute, which lists have as well", model -> {
            AddressBookView view = Directories.add(model.site, FACTORY.createAddressBookView(), "View");
            view.getGroupBy().add("Extension-Attribute-1");
            return () -> view.getGroupBy().add("Company");
        });
        near("custom-attribute-names-differ", "the same name in other case, and other numbers", model -> {
            directory(model.site).getCustomAttributeNames().add("9=Shoe size");
            DSSiteConfiguration south = directory(model.site("South"));
            south.getCustomAttributeNames().add("9=shoe size");
            south.getCustomAttributeNames().add("8=Hat size");
            return () -> south.getCustomAttributeNames().set(0, "9=Hat size");
        });
        near("custom-attribute-not-replicated", "one that is replicated", model -> {
            model.site("South");
            model.mailbox("Bert", x400("Bert")).setCustomAttribute12("Blue");
            DSSiteConfiguration settings = directory(model.site);
            settings.getIntersiteAttributes().add("Extension-Attribute-12");
            return () -> settings.getIntersiteAttributes().set(0, "Extension-Attribute-11");
        });
        near("oab-server-of-version-4", "version 5.0", model -> {
            DSSiteConfiguration settings = directory(model.site);
            settings.setOfflineAddressBookServer(model.server.getDistinguishedName());
            settings.getOfflineAddressBookContainers().add(recipients(model));
            model.server.setVersion(VERSION_5);
            return () -> model.server.setVersion(VERSION_4);
        });
        near("km-server-missing", "a server", model -> {
            SiteEncryptionConfiguration settings = encryption(model);
            settings.setKmServer(model.server.getDistinguishedName());
            return () -> settings.setKmServer(model.server.getDistinguishedName().parent().child("GONE"));
        });
    }

    private static DSSiteConfiguration directory(Site site) {
        return Directories.add(Sites.container(site, Sites.CONFIGURATION), FACTORY.createDSSiteConfiguration(),
                "DSSiteConfiguration");
    }

    private static SiteEncryptionConfiguration encryption(Directories model) {
        return Directories.add(Sites.container(model.site, Sites.CONFIGURATION),
                FACTORY.createSiteEncryptionConfiguration(), "Encryption");
    }

    private static SystemAttendant attendant(Directories model) {
        return Directories.add(model.server, FACTORY.createSystemAttendant(), "Microsoft System Attendant");
    }

    private static DistinguishedName recipients(Directories model) {
        return Sites.container(model.site, Sites.RECIPIENTS).getDistinguishedName();
    }
}
