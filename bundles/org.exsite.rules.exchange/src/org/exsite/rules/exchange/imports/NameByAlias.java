package org.exsite.rules.exchange.imports;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.ImportProblem;
import org.exsite.model.PersonRecipient;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.Directory;

/** Takes for the manager whom the file names by display name. */
final class NameByAlias extends MendLine {

    private static final String MANAGER = "Manager=";

    NameByAlias() {
        super("name-manager");
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        ImportProblem line = (ImportProblem) finding.object();
        return object(line, context) instanceof PersonRecipient && meant(line, context) != null;
    }

    @Override
    Command mend(EditingDomain domain, ImportProblem line, Choice choice, RuleContext context) {
        DirectoryObject person = object(line, context);
        List<RawAttribute> rest = person.getRawAttributes().stream()
                .filter(raw -> !MANAGER.regionMatches(true, 0, raw.name() + '=', 0, MANAGER.length())).toList();
        CompoundCommand command = new CompoundCommand();
        command.append(SetCommand.create(domain, person, ExsitePackage.Literals.PERSON_RECIPIENT__MANAGER,
                meant(line, context).getDistinguishedName()));
        command.append(SetCommand.create(domain, person, ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES,
                rest.isEmpty() ? SetCommand.UNSET_VALUE : rest));
        return command;
    }

    private static DirectoryObject meant(ImportProblem line, RuleContext context) {
        return line.getValue() == null || !line.getValue().regionMatches(true, 0, MANAGER, 0, MANAGER.length()) ? null
                : Directory.find(context, DistinguishedName.parse(line.getValue().substring(MANAGER.length())));
    }
}
