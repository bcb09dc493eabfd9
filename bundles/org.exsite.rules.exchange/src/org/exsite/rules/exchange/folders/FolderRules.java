package org.exsite.rules.exchange.folders;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about public folders and the information stores. */
public final class FolderRules {

    private FolderRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new FolderContainerMissing(),
                new AffinityToUnknownSite(),
                new ModeratorMissing(),
                new NameWithSlash(),
                new AgeLimitOverridden(),
                new ScheduleOfItsOwn(),
                new HiddenFoldersShownElsewhere(),
                new TopLevelFoldersRestricted(),
                new FolderServerWithoutStore(),
                new FolderServerElsewhere(),
                new StorageWarningsNever(),
                new FormsLibraryDuplicate(),
                new FreeBusyWithoutLocalReplica(),
                ReplicaInEverySite.freeBusy(),
                ReplicaInEverySite.forms(),
                new AddressBookFolderNotOnServer(),
                new BridgeheadSendLimit());
    }
}
