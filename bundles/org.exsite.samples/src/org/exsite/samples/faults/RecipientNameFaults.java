package org.exsite.samples.faults;

import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Mailbox;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteEncryptionConfiguration;
import org.exsite.model.query.Sites;

/** Faults of the names of recipients and of the containers that they lie in; a part of {@link RecipientFaults}. */
final class RecipientNameFaults {

    static final String SERVICE_PACK_2 = "Version 5.5 (Build 2448.8: Service Pack 2)";
    private static final String VERSION_5 = "Version 5.0 (Build 1457.7)";

    private RecipientNameFaults() {
    }

    static void nameNotSearchable(Planter planter, boolean first) {
        Mailbox mailbox = planter.targets().fresh(Mailbox.class, planter.targets().site());
        mailbox.setDisplayName(first ? mailbox.getLastName() + ", Jane" : "Doe, " + mailbox.getFirstName());
        if (first) {
            mailbox.setFirstName(null);
        } else {
            mailbox.setLastName(null);
        }
        planter.note("name-not-searchable", mailbox, "notSearchable", first ? "Jane" : "Doe");
    }

    static void displayNameEmpty(Planter planter, boolean absent) {
        Mailbox mailbox = planter.targets().fresh(Mailbox.class, site(planter, VERSION_5));
        mailbox.setDisplayName(absent ? null : " ");
        mailbox.setWhenCreated(absent ? "970207194610Z" : null);
        if (absent) {
            mailbox.setFirstName(null);
        }
        planter.note("display-name-empty", mailbox, "displayNameEmpty");
    }

    static void directoryName(Planter planter, String rule, String version, String name) {
        Mailbox mailbox = planter.targets().fresh(Mailbox.class, site(planter, version));
        mailbox.setName(name);
        planter.note(rule, mailbox, "directoryName", name);
    }

    static void distinguishedName(Planter planter) {
        DirectoryObject place = Sites.container(planter.targets().site(), Sites.RECIPIENTS);
        for (int level = 1; level <= 4; level++) {
            place = Parts.add(place, DirectoryContainer.class, "Level " + level + ' ' + "deep ".repeat(11) + '.');
        }
        planter.note("distinguished-name-too-long", place, "tooLong");
    }

    static void certificate(Planter planter) {
        Site site = planter.targets().site();
        Parts.of(site, SiteEncryptionConfiguration.class)
                .setKmServer(Parts.of(site, Server.class).getDistinguishedName());
        Mailbox mailbox = planter.targets().fresh(Mailbox.class, site);
        mailbox.setName(mailbox.getName() + " of the department for very long names");
        planter.note("name-too-long-for-certificate", mailbox, "tooLong");
    }

    static void misplaced(Planter planter) {
        Site site = planter.targets().site();
        Mailbox mailbox = planter.targets().fresh(Mailbox.class, site);
        DirectoryContainer container = Parts.add(Sites.container(site, Sites.CONFIGURATION), DirectoryContainer.class,
                "People");
        container.getChildren().add(mailbox);
        planter.note("recipients-container-misplaced", container, "misplaced");
    }

    static void emptyForAddressBook(Planter planter) {
        Site site = site(planter, VERSION_5);
        planter.targets().fresh(Mailbox.class, site);
        DirectoryContainer empty = Parts.add(Sites.container(site, Sites.RECIPIENTS), DirectoryContainer.class,
                "Guests");
        DSSiteConfiguration settings = Parts.of(site, DSSiteConfiguration.class);
        settings.setOfflineAddressBookServer(Parts.of(site, Server.class).getDistinguishedName());
        settings.getOfflineAddressBookContainers().add(empty.getDistinguishedName());
        planter.note("oab-container-empty", settings, "emptyContainer", empty.getName());
    }

    /** Returns a new site whose server has a version. */
    static Site site(Planter planter, String version) {
        Site site = planter.targets().site();
        Parts.of(site, Server.class).setVersion(version);
        return site;
    }
}
