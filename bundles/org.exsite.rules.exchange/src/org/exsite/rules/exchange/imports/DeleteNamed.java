package org.exsite.rules.exchange.imports;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ImportProblem;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/** Deletes the second object of somebody that an import has made (Q176741). */
final class DeleteNamed extends MendLine {

    DeleteNamed() {
        super("delete-second");
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        DirectoryObject object = object((ImportProblem) finding.object(), context);
        return object != null && object.getChildren().isEmpty();
    }

    @Override
    Command mend(EditingDomain domain, ImportProblem line, Choice choice, RuleContext context) {
        return DeleteCommand.create(domain, object(line, context));
    }
}
