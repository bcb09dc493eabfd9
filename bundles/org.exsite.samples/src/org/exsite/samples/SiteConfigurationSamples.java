package org.exsite.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.FolderAffinity;
import org.exsite.model.ISSiteConfiguration;
import org.exsite.model.MTASiteConfiguration;
import org.exsite.model.SiteEncryptionConfiguration;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;

/** The settings that all servers of a site share. */
final class SiteConfigurationSamples {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;

    private SiteConfigurationSamples() {
    }

    static void add(SampleSite site) {
        for (DirectoryObject settings : List.of(agents(), directory(site), stores(site), encryption())) {
            site.add(Sites.CONFIGURATION, settings);
        }
    }

    /** Has users of a site look for folders in another one that is connected to it. */
    static void addAffinity(SampleSite from, SampleSite to) {
        FolderAffinity affinity = FACTORY.createFolderAffinity();
        affinity.setSite(to.name.value());
        affinity.setCost(10);
        find(from, ISSiteConfiguration.class).getPublicFolderAffinities().add(affinity);
    }

    /** One key management server serves the whole organization. */
    static void setKeyManagementServer(SampleSite site, DistinguishedName server) {
        find(site, SiteEncryptionConfiguration.class).setKmServer(server);
    }

    private static <T> T find(SampleSite site, Class<T> type) {
        return Sites.container(site.site, Sites.CONFIGURATION).getChildren().stream().filter(type::isInstance)
                .map(type::cast).findFirst().orElseThrow();
    }

    /** The values from the start, as far as articles name them (Q199412, Q271545). */
    private static MTASiteConfiguration agents() {
        MTASiteConfiguration settings = FACTORY.createMTASiteConfiguration();
        settings.setName("Site-MTA-Config");
        settings.setMessageTracking(Boolean.TRUE);
        settings.setRtsCheckpointSize(30);
        settings.setRtsRecoveryTimeout(60);
        settings.setRtsWindowSize(5);
        settings.setOpenRetries(144);
        settings.setOpenRetryInterval(600);
        settings.setTransferRetries(2);
        settings.setTransferRetryInterval(120);
        settings.setAssociationLifetime(300);
        settings.setSessionDisconnectTimer(120);
        settings.setAssociationThreshold(50);
        settings.setTransferTimeoutUrgent(1000);
        settings.setTransferTimeoutNormal(2000);
        settings.setTransferTimeoutNonUrgent(3000);
        return settings;
    }

    /** All sites call a custom attribute the same (Q148283) and replicate the ones that are used (Q247030, Q254506). */
    private static DSSiteConfiguration directory(SampleSite site) {
        DSSiteConfiguration settings = FACTORY.createDSSiteConfiguration();
        settings.setName("Site-DSA-Config");
        settings.getOfflineAddressBookContainers().add(site.name.child(site.recipients.getName()));
        settings.setOfflineAddressBookServer(site.bridgehead().name());
        settings.setOfflineAddressBookSchedule(Schedules.nightly());
        settings.setTombstoneLifetime(30);
        settings.setGarbageCollectionPeriod(12);
        settings.setAnonymousAccount(Accounts.ANONYMOUS);
        settings.getCustomAttributeNames().addAll(List.of("1=Cost centre", "2=Employee number"));
        settings.getIntersiteAttributes().addAll(List.of("Extension-Attribute-1", "Extension-Attribute-2",
                "Hide-From-Address-Book"));
        return settings;
    }

    private static ISSiteConfiguration stores(SampleSite site) {
        ISSiteConfiguration settings = FACTORY.createISSiteConfiguration();
        settings.setName("Site-MDB-Config");
        settings.setSiteFolderServer(site.bridgehead().publicStore());
        settings.setSiteFolderGUID(UUID.nameUUIDFromBytes(site.name.toString().getBytes(StandardCharsets.UTF_8))
                .toString().replace("-", "").toUpperCase(Locale.ROOT));
        settings.setPublicFolderContainer(site.name.child(site.recipients.getName()));
        settings.setStorageWarningSchedule(Schedules.nightly());
        return settings;
    }

    private static SiteEncryptionConfiguration encryption() {
        SiteEncryptionConfiguration settings = FACTORY.createSiteEncryptionConfiguration();
        settings.setName("Encryption");
        settings.getAlgorithmsNorthAmerica().addAll(List.of("CAST-64", "DES"));
        settings.setAlgorithmNorthAmerica("CAST-64");
        settings.getAlgorithmsElsewhere().add("CAST-40");
        settings.setAlgorithmElsewhere("CAST-40");
        return settings;
    }
}
