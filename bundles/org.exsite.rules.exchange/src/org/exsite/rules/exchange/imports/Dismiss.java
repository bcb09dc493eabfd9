package org.exsite.rules.exchange.imports;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/** Forgets a line that could not be read, for somebody who has entered by hand what it said or does not need it. */
final class Dismiss extends ExchangeFix {

    Dismiss() {
        super("dismiss");
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return finding.object().eContainer() != null;
    }

    @Override
    public boolean mayApplyUnasked(Finding finding) {
        return false;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        EObject line = finding.object();
        return RemoveCommand.create(domain, line.eContainer(), ExsitePackage.Literals.ORGANIZATION__IMPORT_PROBLEMS, line);
    }
}
