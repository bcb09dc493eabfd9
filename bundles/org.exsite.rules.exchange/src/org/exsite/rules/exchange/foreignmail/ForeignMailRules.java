package org.exsite.rules.exchange.foreignmail;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about connectors to other mail systems and directory synchronization with them. */
public final class ForeignMailRules {

    private ForeignMailRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new CalendarAlways(),
                new CalendarStore(),
                new MailConnectorTakesSmtp(),
                new AdminAlias(),
                new ReservedNetworkName(),
                new CcMailWithoutAddressSpace(),
                new CcMailForOldSite(),
                new CcMailPostOfficeCharacters(),
                new CcMailRecipientLeftBehind(),
                new ExportContainerMissing(),
                new GroupWisePathEmpty(),
                new GroupWiseContainerMissing(),
                new GroupWiseAliasType(),
                new NotesWithoutCustomRecipients(),
                new AdminSchHidden(),
                new DirSyncWithoutAdministrator(),
                new ExportsWhatItImports(),
                new RequestorExportsNothing(),
                new SystemRecipientTwice(),
                new DirSyncAddressWrong(),
                new DirSyncServerShared(),
                new DirSyncWithoutConnector(),
                new ManualDirSyncRecipient(),
                new ManualGroupWiseRecipient(),
                new SystemRecipientLeftOver(),
                new NotesAddressesDisabled(),
                new ListOnBothSides());
    }
}
