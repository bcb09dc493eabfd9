package org.exsite.rules.exchange.folders;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicInformationStore;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.index.Directory;

/** Gives the server of the offline address book a replica of each folder for it (Q235898). */
final class ReplicateAddressBook extends ExchangeFix {

    ReplicateAddressBook() {
        super("replicate-address-book");
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return context.first(Directory.BY_NAME, store(finding)) instanceof PublicInformationStore;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        CompoundCommand command = new CompoundCommand();
        DistinguishedName store = store(finding);
        AddressBookFolderNotOnServer.folders(finding.object(), context)
                .filter(folder -> !SystemFolders.hasReplicaIn(folder, store.parent()))
                .forEach(folder -> command.append(AddCommand.create(domain, folder,
                        ExsitePackage.Literals.PUBLIC_FOLDER__REPLICAS, store)));
        return command;
    }

    private static DistinguishedName store(Finding finding) {
        return ((DSSiteConfiguration) finding.object()).getOfflineAddressBookServer().child("Microsoft Public MDB");
    }
}
