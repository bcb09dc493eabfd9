package org.exsite.rules.exchange.folders;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.index.Directory;

/** Makes a container again under the name that it had (Q192043). */
final class RecreateContainer extends ExchangeFix {

    RecreateContainer() {
        super("recreate-container");
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return Directory.find(context, ((DistinguishedName) finding.value()).parent()) != null;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        DistinguishedName name = (DistinguishedName) finding.value();
        DirectoryContainer container = ExsiteFactory.eINSTANCE.createDirectoryContainer();
        container.setName(name.value());
        container.setDisplayName(name.value());
        return AddCommand.create(domain, Directory.find(context, name.parent()),
                ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN, container);
    }
}
