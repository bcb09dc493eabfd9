package org.exsite.samples.faults;

import java.util.List;

import org.exsite.model.AddressBookView;
import org.exsite.model.CalendarConnector;
import org.exsite.model.ConnectedSite;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.GroupWiseConnector;
import org.exsite.model.Mailbox;
import org.exsite.model.PublicFolder;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteEncryptionConfiguration;
import org.exsite.model.SystemAttendant;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;

/** Faults of the organization, its sites and servers. */
final class SiteFaults extends FaultGroup {

    SiteFaults() {
        fault("Q175101", planter -> {
            Site site = planter.targets().site();
            site.setDisplayName("A site of which the display name is longer than Setup can work with at all");
            planter.note("organization-or-site-name-too-long", site, "nameTooLong");
        });
        fault("Q155695", planter -> {
            Site site = named(planter, "Field_office");
            Parts.of(site, Server.class).setVersion("Version 4.0 (Build 993.1)");
            planter.targets().addServer(site, "LATER2");
            TcpX400Connector connector = Parts.add(site, TcpX400Connector.class, "X.400 to the backbone");
            ConnectedSite connected = ExsiteFactory.eINSTANCE.createConnectedSite();
            connected.setOrganization(planter.organization().getName());
            connected.setSite("Elsewhere");
            connector.getConnectedSites().add(connected);
            planter.note("name-not-printable-over-x400", site, "notPrintable");
        });
        fault("Q201470", planter -> planter.note("name-with-at-sign", named(planter, "Info@Trager"), "atSign"));
        fault("Q178163", planter -> {
            Site site = named(planter, "Building:East");
            Parts.of(site, Server.class).setVersion("Version 5.0 (Build 1457.3)");
            planter.note("site-name-with-colon", site, "colon");
        });
        fault("Q164856", planter -> {
            Site site = named(planter, "Test40");
            named(planter, "Test40F");
            Server server = Parts.of(site, Server.class);
            server.setVersion("Version 4.0 (Build 993.1)");
            planter.targets().addServer(site, "LATER1");
            planter.note("similar-site-names", server, "similar");
        });
        fault("Q148283", planter -> {
            for (int i = 0; i < 2; i++) {
                DSSiteConfiguration settings = Parts.of(planter.targets().site(), DSSiteConfiguration.class);
                settings.getCustomAttributeNames().clear();
                settings.getCustomAttributeNames().add(i == 0 ? "9=Shoe size" : "9=Favourite sport");
                if (i == 1) {
                    planter.note("custom-attribute-names-differ", settings, "customNames");
                }
            }
        });
        fault("Q247030", planter -> {
            Site site = planter.targets().site();
            Mailbox mailbox = planter.targets().fresh(Mailbox.class, site);
            mailbox.setCustomAttribute12("Blue");
            DSSiteConfiguration settings = Parts.of(site, DSSiteConfiguration.class);
            settings.getIntersiteAttributes().clear();
            settings.getIntersiteAttributes().addAll(List.of("Extension-Attribute-11", "Hide-From-Address-Book"));
            planter.note("custom-attribute-not-replicated", settings, "notReplicated");
        });
        fault("Q262968", planter -> {
            AddressBookView view = Parts.add(planter.targets().site(), AddressBookView.class, "By company");
            view.getGroupBy().add("Company");
            planter.note("view-hides-distribution-lists", view, "view");
        });
        fault("Q299255", SiteFaults::search);
        fault("Q181919", planter -> {
            Site site = planter.targets().site();
            DSSiteConfiguration settings = Parts.of(site, DSSiteConfiguration.class);
            Server server = Parts.of(site, Server.class);
            server.setVersion("Version 4.0 (Build 993.1: Service Pack 2)");
            planter.targets().addServer(site, "LATER2");
            settings.setOfflineAddressBookServer(server.getDistinguishedName());
            settings.getOfflineAddressBookContainers().clear();
            settings.getOfflineAddressBookContainers()
                    .add(Sites.container(site, Sites.RECIPIENTS).getDistinguishedName());
            planter.note("oab-server-of-version-4", settings, "oldServer");
        });
        fault("Q188772", planter -> {
            Site site = planter.targets().site();
            site.setJournalRecipient(Sites.container(site, Sites.RECIPIENTS).getDistinguishedName().child("Departed"));
            planter.note("journal-recipient-missing", site, "journalMissing");
        });
        fault("Q198783", planter -> {
            Server server = Parts.of(planter.targets().site(), Server.class);
            CustomRecipient custom = planter.targets().next(CustomRecipient.class);
            server.setJournalRecipient(custom.getDistinguishedName());
            planter.note("journal-recipient-in-other-system", server, "journalForeign", custom.getDisplayName());
        });
        fault("Q196161", planter -> {
            Site site = planter.targets().site();
            SiteEncryptionConfiguration settings = Parts.of(site, SiteEncryptionConfiguration.class);
            settings.setKmServer(Parts.of(site, Server.class).getDistinguishedName().parent().child("KMSERVER"));
            planter.note("km-server-missing", settings, "kmServer");
        });
        fault("Q247787", planter -> {
            Site site = withServices(planter);
            site.getServiceAccountAdministrators().add("TRAGER\\Install");
            site.getUsers().clear();
            planter.note("service-account-without-role", site, "withoutRole");
            planter.noteAlso("account-owns-all-mailboxes", "Q182900", site, "owner");
        });
        fault("Q182900", planter -> {
            Site site = withServices(planter);
            site.getUsers().add("TRAGER\\Everybody");
            planter.note("account-owns-all-mailboxes", site, "owner");
        });
        fault("Q271743", planter -> {
            Site site = planter.targets().site();
            Parts.add(site, GroupWiseConnector.class, "GroupWise Connector");
            Parts.add(site, CalendarConnector.class, "Calendar Connector");
            SystemAttendant attendant = attendant(site);
            planter.note("system-attendant-without-gwise", attendant, "withoutGwise");
        });
        fault("Q199757", planter -> {
            SystemAttendant attendant = attendant(planter.targets().site());
            attendant.getProxyAddresses().add(ProxyAddress.primary("GWISE", "trager.first.attendant"));
            attendant.getProxyAddresses().add(ProxyAddress.primary("NOTES", "System  Attendant / Trager @ Exchange"));
            planter.note("system-attendant-notes-address", attendant, "notes");
        });
        fault("Q187523", planter -> {
            PublicFolder folder = planter.targets().next(PublicFolder.class);
            folder.setSystemFolderType("events");
            folder.setDisplayName("EventConfig_REMOVED1");
            planter.note("event-folder-left-over", folder, "event", "REMOVED1");
        });
        fault("Q187523", planter -> {
            Server server = Parts.of(planter.targets().site(), Server.class);
            for (int i = 0; i < 2; i++) {
                PublicFolder folder = planter.targets().next(PublicFolder.class);
                folder.setSystemFolderType("events");
                folder.setDisplayName("EventConfig_" + server.getName());
                planter.note("event-folder-left-over", folder, "eventTwice", server.getName());
            }
        });
    }

    private static Site named(Planter planter, String name) {
        Site site = planter.targets().site();
        site.setName(name);
        return site;
    }

    private static Site withServices(Planter planter) {
        Site site = planter.targets().site();
        site.setServiceAccount("TRAGER\\Services");
        return site;
    }

    /** The search permission is a fault of the organization; the site that has no anonymous account shows another. */
    private static void search(Planter planter) {
        Site site = withServices(planter);
        site.setServiceAccount("TRAGER\\Searching services");
        planter.organization().getSearchers().add(site.getServiceAccount());
        Parts.add(site, AddressBookView.class, "By site").getGroupBy().add("Extension-Attribute-1");
        DSSiteConfiguration settings = Parts.of(site, DSSiteConfiguration.class);
        settings.setAnonymousAccount(null);
        planter.note("service-account-may-search", planter.organization(), "search");
        planter.noteAlso("views-without-anonymous-account", "Q216377", settings, "anonymous");
    }

    /** Returns the attendant of a site, without the addresses that other mail systems know it by. */
    private static SystemAttendant attendant(Site site) {
        SystemAttendant attendant = Parts.of(site, SystemAttendant.class);
        attendant.getProxyAddresses().removeIf(address -> address.isType("GWISE") || address.isType("NOTES"));
        return attendant;
    }
}
