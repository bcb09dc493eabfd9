package org.exsite.rules.exchange.imports;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ImportProblem;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.index.Directory;

/** Mends in what was read what a line got wrong, and dismisses the line. */
abstract class MendLine extends ExchangeFix {

    MendLine(String id) {
        super(id);
    }

    /** Returns the change that mends what the line is about, or {@code null} if there is nothing left to mend. */
    abstract Command mend(EditingDomain domain, ImportProblem line, Choice choice, RuleContext context);

    /** Returns the object that a line is about, or {@code null}. */
    static DirectoryObject object(ImportProblem line, RuleContext context) {
        return line.getObjectName() == null ? null
                : Directory.find(context, DistinguishedName.parse(line.getObjectName()));
    }

    /** What is read is only seen together with the file. */
    @Override
    public boolean mayApplyUnasked(Finding finding) {
        return false;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        CompoundCommand command = new CompoundCommand();
        command.append(mend(domain, (ImportProblem) finding.object(), choice, context));
        command.append(new Dismiss().command(domain, finding, choice, context));
        return command;
    }
}
