package org.exsite.samples.faults;

import java.util.List;

import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.FolderAffinity;
import org.exsite.model.GroupWiseConnector;
import org.exsite.model.ISSiteConfiguration;
import org.exsite.model.Mailbox;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.PublicFolder;
import org.exsite.model.PublicInformationStore;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;

/** Faults of public folders and information stores. */
final class FolderFaults extends FaultGroup {

    private static final String NOT_LOCAL = "Far ";
    private static final String NOWHERE_ELSE = "Near ";

    FolderFaults() {
        fault("Q140963", planter -> {
            Site site = planter.targets().site();
            ISSiteConfiguration settings = Parts.of(site, ISSiteConfiguration.class);
            Sites.container(site, Sites.RECIPIENTS);
            settings.setPublicFolderContainer(site.getDistinguishedName().child("Recipients").child("Folders of old"));
            planter.note("folder-container-missing", settings, "container", "Folders of old");
        });
        fault("Q290897", planter -> {
            ISSiteConfiguration settings = Parts.of(planter.targets().site(), ISSiteConfiguration.class);
            FolderAffinity affinity = ExsiteFactory.eINSTANCE.createFolderAffinity();
            affinity.setSite("Closed");
            affinity.setCost(1);
            settings.getPublicFolderAffinities().add(affinity);
            planter.note("folder-affinity-to-unknown-site", settings, "affinity", "Closed");
        });
        fault("Q259343", planter -> {
            PublicFolder folder = planter.targets().next(PublicFolder.class);
            DistinguishedName gone = folder.getDistinguishedName().parent().child("Departed moderator");
            folder.getModerators().add(gone);
            planter.note("folder-moderator-missing", folder, "moderator", gone);
        });
        fault("Q234395", planter -> {
            PublicFolder folder = planter.targets().next(PublicFolder.class);
            folder.setDisplayName("In/Out " + folder.getDisplayName());
            planter.note("folder-name-with-slash", folder, "slash", folder.getDisplayName());
        });
        fault("Q170033", planter -> {
            PublicFolder folder = folder(planter);
            folder.setAgeLimit(30);
            store(planter, folder).setAgeLimit(10);
            planter.note("folder-age-limit-overridden", folder, "ageLimit");
        });
        fault("Q184773", planter -> {
            PublicFolder folder = folder(planter);
            folder.setReplicationSchedule(ActivationSchedule.ALWAYS);
            store(planter, folder).setReplicationSchedule(ActivationSchedule.of("0F".repeat(84)));
            planter.note("folder-schedule-of-its-own", folder, "schedule");
        });
        fault("Q254506", planter -> {
            PublicFolder folder = folder(planter);
            folder.setHiddenFromAddressBook(Boolean.TRUE);
            DSSiteConfiguration settings = Parts.of(Sites.siteOf(folder).orElseThrow(), DSSiteConfiguration.class);
            settings.getIntersiteAttributes().clear();
            settings.getIntersiteAttributes().add("Extension-Attribute-1");
            planter.note("hidden-folders-shown-elsewhere", settings, "hidden");
        });
        fault("Q202265", planter -> restrict(planter, true));
        fault("Q149284", planter -> restrict(planter, false));
        fault("Q260316", planter -> {
            Site site = planter.targets().site();
            PrivateInformationStore store = Parts.of(site, PrivateInformationStore.class);
            DistinguishedName server = store.getDistinguishedName().parent();
            store.setPublicFolderServer(server.child("Removed Public MDB"));
            planter.note("public-folder-server-without-store", store, "noStore", server.value());
        });
        fault("Q268985", planter -> {
            Site site = planter.targets().site();
            Server server = Parts.of(site, Server.class);
            GroupWiseConnector connector = Parts.add(site, GroupWiseConnector.class, "GroupWise Connector");
            connector.setHomeMTA(server.getDistinguishedName().child("Microsoft MTA"));
            DistinguishedName other = planter.targets().object(PublicInformationStore.class).getDistinguishedName();
            Parts.of(server, PrivateInformationStore.class).setPublicFolderServer(other);
            planter.note("groupwise-public-folder-server-elsewhere", connector, "elsewhere", other);
        });
        fault("Q177780", planter -> {
            Site site = planter.targets().site();
            Parts.of(site, PrivateInformationStore.class).setIssueWarningLimit(50_000);
            ISSiteConfiguration settings = Parts.of(site, ISSiteConfiguration.class);
            settings.setStorageWarningSchedule(ActivationSchedule.of("00".repeat(84)));
            planter.note("storage-warnings-never", settings, "never");
        });
        fault("Q253605", planter -> {
            for (int i = 0; i < 2; i++) {
                PublicFolder forms = folder(planter);
                forms.setSystemFolderType("forms");
                forms.setDisplayName("Organization Forms Latin");
                replicate(planter);
                planter.note("forms-library-duplicate", forms, "duplicate");
            }
        });
        fault("Q184151", planter -> {
            PublicFolder times = folder(planter);
            times.setSystemFolderType("free/busy");
            times.setDisplayName(NOT_LOCAL + times.getDisplayName());
            DistinguishedName site = Sites.siteOf(times).orElseThrow().getDistinguishedName();
            times.getReplicas().clear();
            times.setHomeMDB(planter.targets().object(PublicInformationStore.class).getDistinguishedName());
            replicate(planter);
            planter.note("free-busy-without-local-replica", times, "noLocalReplica", site.value());
        });
        fault("Q260013", planter -> missing(planter, "free/busy", "free-busy-not-in-every-site"));
        fault("Q323729", planter -> missing(planter, "forms", "forms-library-not-in-every-site"));
        fault("Q235898", planter -> {
            PublicFolder folder = folder(planter);
            folder.setSystemFolderType("offline address book");
            folder.getReplicas().clear();
            folder.setHomeMDB(planter.targets().object(PublicInformationStore.class).getDistinguishedName());
            Site site = Sites.siteOf(folder).orElseThrow();
            DSSiteConfiguration settings = Parts.of(site, DSSiteConfiguration.class);
            settings.setOfflineAddressBookServer(Parts.of(site, Server.class).getDistinguishedName());
            planter.note("oab-folder-not-on-server", settings, "notOnServer", folder.getDisplayName());
        });
        fault("Q190443", planter -> {
            Site site = planter.targets().site();
            PrivateInformationStore store = Parts.of(site, PrivateInformationStore.class);
            store.setProhibitSendLimit(100_000);
            DirectoryReplicationConnector connector = Parts.add(site, DirectoryReplicationConnector.class,
                    "Directory Replication Connector");
            connector.setLocalBridgehead(store.getDistinguishedName().parent());
            planter.note("replication-bridgehead-send-limit", store, "sendLimit");
        });
    }

    /** Returns a folder in a site that no other fault is in. */
    private static PublicFolder folder(Planter planter) {
        Site site = planter.targets().site();
        PublicFolder folder = planter.targets().fresh(PublicFolder.class, site);
        folder.setHomeMDB(Parts.of(site, PublicInformationStore.class).getDistinguishedName());
        folder.getReplicas().clear();
        folder.setAgeLimit(null);
        folder.getReplicas().add(folder.getHomeMDB());
        return folder;
    }

    private static PublicInformationStore store(Planter planter, PublicFolder folder) {
        return Parts.of(Sites.siteOf(folder).orElseThrow(), PublicInformationStore.class);
    }

    private static void missing(Planter planter, String kind, String rule) {
        PublicFolder folder = folder(planter);
        folder.setSystemFolderType(kind);
        folder.setDisplayName(NOWHERE_ELSE + folder.getDisplayName());
        PublicFolder other = folder(planter);
        other.setSystemFolderType("free/busy");
        replicate(planter);
        planter.note(rule, folder, "missing", "other sites");
    }

    /** Gives system folders replicas in all sites that count, so that only those lack them that are meant to. */
    private static void replicate(Planter planter) {
        List<PublicFolder> folders = Sites.recipients(planter.organization()).filter(PublicFolder.class::isInstance)
                .map(PublicFolder.class::cast).filter(folder -> folder.getSystemFolderType() != null).toList();
        for (PublicFolder times : folders) {
            if (times.getSystemFolderType().equals("free/busy")) {
                Site site = Sites.siteOf(times).orElseThrow();
                DistinguishedName store = Parts.of(site, PublicInformationStore.class).getDistinguishedName();
                folders.stream().filter(folder -> !folder.getDisplayName().startsWith(NOWHERE_ELSE)
                        && !(folder == times && folder.getDisplayName().startsWith(NOT_LOCAL))
                        && !folder.getReplicas().contains(store)).forEach(folder -> folder.getReplicas().add(store));
            }
        }
    }

    private static void restrict(Planter planter, boolean allowed) {
        ISSiteConfiguration settings = Parts.of(planter.targets().site(), ISSiteConfiguration.class);
        (allowed ? settings.getTopLevelFolderCreators() : settings.getTopLevelFolderNonCreators())
                .add(planter.targets().next(Mailbox.class).getDistinguishedName());
        planter.note("top-level-folders-restricted", settings, allowed ? "allowed" : "denied");
    }
}
