package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;
import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.FolderAffinity;
import org.exsite.model.ISSiteConfiguration;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.PublicFolder;
import org.exsite.model.PublicInformationStore;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.Test;

class FolderRulesTest {

    private final Directories model = new Directories();
    private final PublicFolder folder = model.folder("Reports", x400("Reports"));
    private final PublicInformationStore store = Directories.add(model.server, FACTORY.createPublicInformationStore(),
            "Microsoft Public MDB");
    private final ISSiteConfiguration settings = Directories.add(Sites.container(model.site, Sites.CONFIGURATION),
            FACTORY.createISSiteConfiguration(), "Site-MDB-Config");

    @Test
    void aContainerThatIsThereOrWhoseParentWasNotExportedIsFine() {
        settings.setPublicFolderContainer(model.site.getDistinguishedName().child("Recipients"));
        assertSilent("folder-container-missing");
        settings.setPublicFolderContainer(model.site.getDistinguishedName().child("Elsewhere").child("Folders"));
        assertSilent("folder-container-missing");
        settings.setPublicFolderContainer(model.site.getDistinguishedName().child("Folders"));
        assertEquals(List.of("The container in which the recipients of public folders of North are made, "
                + "/o=Trager/ou=North/cn=Folders, does not exist"), messages("folder-container-missing"));
    }

    @Test
    void anAffinityIsOnlyJudgedWhereOtherSitesAreKnown() {
        FolderAffinity affinity = FACTORY.createFolderAffinity();
        affinity.setSite("South");
        settings.getPublicFolderAffinities().add(affinity);
        assertSilent("folder-affinity-to-unknown-site");
        Site south = model.site("South");
        assertSilent("folder-affinity-to-unknown-site");
        south.setName("West");
        assertEquals(List.of("A public folder affinity of North leads to the site South, which does not exist"),
                messages("folder-affinity-to-unknown-site"));
    }

    @Test
    void limitsAndSchedulesThatAgreeAreFine() {
        folder.setHomeMDB(store.getDistinguishedName());
        folder.setAgeLimit(30);
        folder.setReplicationSchedule(ActivationSchedule.ALWAYS);
        assertSilent("folder-age-limit-overridden");
        assertSilent("folder-schedule-of-its-own");
        store.setAgeLimit(30);
        store.setReplicationSchedule(ActivationSchedule.ALWAYS);
        assertSilent("folder-age-limit-overridden");
        assertSilent("folder-schedule-of-its-own");
        store.setAgeLimit(10);
        assertEquals(List.of("The age limit of the public folder Reports, 30 days, is overridden by that of its "
                + "information store, 10 days"), messages("folder-age-limit-overridden"));
    }

    @Test
    void systemFoldersMayHaveASlashAndHiddenFoldersMayStayInTheirSite() {
        folder.setDisplayName("A/B");
        folder.setSystemFolderType("free/busy");
        assertSilent("folder-name-with-slash");
        DSSiteConfiguration directory = Directories.add(model.site, FACTORY.createDSSiteConfiguration(), "DSA");
        directory.getIntersiteAttributes().add("Extension-Attribute-1");
        folder.setHiddenFromAddressBook(Boolean.TRUE);
        assertSilent("hidden-folders-shown-elsewhere");
        model.site("South");
        assertEquals(List.of("Public folders of North are hidden from the address book, but other sites show them"),
                messages("hidden-folders-shown-elsewhere"));
        directory.getIntersiteAttributes().clear();
        assertSilent("hidden-folders-shown-elsewhere");
    }

    @Test
    void aFolderServerThatIsThereOrNotExportedIsFine() {
        PrivateInformationStore mailboxes = (PrivateInformationStore) model.server.getChildren().get(1);
        mailboxes.setPublicFolderServer(store.getDistinguishedName());
        assertSilent("public-folder-server-without-store");
        mailboxes.setPublicFolderServer(DistinguishedName.parse("/o=Trager/ou=South/cn=S/cn=Microsoft Public MDB"));
        assertSilent("public-folder-server-without-store");
        model.server.getChildren().remove(store);
        mailboxes.setPublicFolderServer(store.getDistinguishedName());
        assertSilent("public-folder-server-without-store");
    }

    @Test
    void warningsThatAreNeverSentMatterOnlyWithLimits() {
        settings.setStorageWarningSchedule(ActivationSchedule.of("00".repeat(84)));
        assertSilent("storage-warnings-never");
        store.setIssueWarningLimit(1000);
        assertEquals(List.of("Stores of North have warning limits, but warnings are never sent"),
                messages("storage-warnings-never"));
        settings.setStorageWarningSchedule(ActivationSchedule.of("00".repeat(83) + "01"));
        assertSilent("storage-warnings-never");
    }

    @Test
    void freeAndBusyTimesAreWantedInOtherSitesThatHaveTheirOwn() {
        folder.setSystemFolderType("free/busy");
        folder.setHomeMDB(store.getDistinguishedName());
        Site south = model.site("South");
        Server server = Directories.add(Sites.container(south, Sites.SERVERS), FACTORY.createServer(), "SOUTH1");
        PublicInformationStore there = Directories.add(server, FACTORY.createPublicInformationStore(), "Public");
        assertSilent("free-busy-not-in-every-site");
        PublicFolder times = Directories.recipient(south, FACTORY.createPublicFolder(), "Times", x400("Times"));
        times.setSystemFolderType("free/busy");
        assertEquals(List.of("Reports has no replica in South, and nobody there is sent to one"),
                messages("free-busy-not-in-every-site"));
        folder.getReplicas().add(there.getDistinguishedName());
        assertSilent("free-busy-not-in-every-site");
        folder.getReplicas().clear();
        ISSiteConfiguration stores = Directories.add(south, FACTORY.createISSiteConfiguration(), "Site-MDB-Config");
        FolderAffinity affinity = FACTORY.createFolderAffinity();
        affinity.setSite("North");
        stores.getPublicFolderAffinities().add(affinity);
        assertSilent("free-busy-not-in-every-site");
    }

    @Test
    void aSendLimitIsFineWhereNothingReplicates() {
        ((PrivateInformationStore) model.server.getChildren().get(1)).setProhibitSendLimit(1000);
        assertSilent("replication-bridgehead-send-limit");
    }

    private void assertSilent(String rule) {
        assertEquals(List.of(), messages(rule));
    }

    private List<String> messages(String rule) {
        return Check.messages(model.organization, rule);
    }
}
