package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;

import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.FolderAffinity;
import org.exsite.model.ISSiteConfiguration;
import org.exsite.model.Mailbox;
import org.exsite.model.PublicFolder;
import org.exsite.model.PublicInformationStore;
import org.exsite.model.Site;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

final class FolderNearMisses extends NearMisses {

    FolderNearMisses() {
        near("folder-name-with-slash", "a backslash", model -> {
            PublicFolder folder = model.folder("Plans");
            folder.setDisplayName("Plans\\2001");
            return () -> folder.setDisplayName("Plans/2001");
        });
        near("folder-affinity-to-unknown-site", "a site, in other case", model -> {
            Site south = model.site("South");
            affinity(settings(model.site), "SOUTH");
            return () -> south.setName("West");
        });
        near("folder-age-limit-overridden", "the same limit", model -> {
            PublicFolder folder = model.folder("Plans");
            PublicInformationStore store = store(model);
            folder.setHomeMDB(store.getDistinguishedName());
            folder.setAgeLimit(30);
            store.setAgeLimit(30);
            return () -> store.setAgeLimit(29);
        });
        near("folder-container-missing", "a container below one that the model does not hold", model -> {
            settings(model.site).setPublicFolderContainer(
                    model.site.getDistinguishedName().child("Elsewhere").child("Folders"));
            return () -> Directories.add(model.site, FACTORY.createDirectoryContainer(), "Elsewhere");
        });
        near("folder-moderator-missing", "somebody in a container that the model does not hold, and a mailbox", model -> {
            PublicFolder folder = model.folder("Plans");
            Mailbox moderator = model.mailbox("Bert");
            folder.getModerators().add(moderator.getDistinguishedName());
            folder.getModerators().add(model.site.getDistinguishedName().child("Elsewhere").child("Carla"));
            return () -> moderator.setName("Bertha");
        });
        near("folder-schedule-of-its-own", "the same schedule", model -> {
            PublicFolder folder = model.folder("Plans");
            PublicInformationStore store = store(model);
            folder.setHomeMDB(store.getDistinguishedName());
            folder.setReplicationSchedule(ActivationSchedule.of("0F".repeat(84)));
            store.setReplicationSchedule(ActivationSchedule.of("0F".repeat(84)));
            return () -> store.setReplicationSchedule(ActivationSchedule.of("0F".repeat(83) + "1F"));
        });
        near("hidden-folders-shown-elsewhere", "no other site", model -> {
            model.folder("Plans").setHiddenFromAddressBook(Boolean.TRUE);
            directory(model).getIntersiteAttributes().add("Extension-Attribute-1");
            return () -> model.site("South");
        });
        near("top-level-folders-restricted", "nobody is named any more", model -> {
            ISSiteConfiguration settings = settings(model.site);
            Mailbox bert = model.mailbox("Bert");
            settings.getTopLevelFolderCreators().add(bert.getDistinguishedName());
            settings.getTopLevelFolderCreators().clear();
            return () -> settings.getTopLevelFolderNonCreators().add(bert.getDistinguishedName());
        });
        near("storage-warnings-never", "limits in another site, where warnings are sent", model -> {
            settings(model.site).setStorageWarningSchedule(ActivationSchedule.of("00".repeat(84)));
            PublicInformationStore there = Directories.add(new Branch(model).server,
                    FACTORY.createPublicInformationStore(), "Microsoft Public MDB");
            there.setIssueWarningLimit(1000);
            PublicInformationStore here = store(model);
            return () -> here.setIssueWarningLimit(1000);
        });
        near("storage-warnings-never", "once a week", model -> {
            ISSiteConfiguration settings = settings(model.site);
            store(model).setIssueWarningLimit(1000);
            settings.setStorageWarningSchedule(ActivationSchedule.of("00".repeat(83) + "01"));
            return () -> settings.setStorageWarningSchedule(ActivationSchedule.of("00".repeat(84)));
        });
    }

    static ISSiteConfiguration settings(Site site) {
        return Directories.add(Sites.container(site, Sites.CONFIGURATION), FACTORY.createISSiteConfiguration(),
                "Site-MDB-Config");
    }

    static DSSiteConfiguration directory(Directories model) {
        return Directories.add(Sites.container(model.site, Sites.CONFIGURATION), FACTORY.createDSSiteConfiguration(),
                "Site-DSA-Config");
    }

    static FolderAffinity affinity(ISSiteConfiguration settings, String site) {
        FolderAffinity affinity = FACTORY.createFolderAffinity();
        affinity.setSite(site);
        settings.getPublicFolderAffinities().add(affinity);
        return affinity;
    }

    static PublicInformationStore store(Directories model) {
        return Directories.add(model.server, FACTORY.createPublicInformationStore(), "Microsoft Public MDB");
    }
}
