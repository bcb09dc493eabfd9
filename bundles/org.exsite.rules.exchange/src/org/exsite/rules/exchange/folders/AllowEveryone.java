package org.exsite.rules.exchange.folders;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/** Lets everybody create folders at the top: both lists become empty (Q202265). */
final class AllowEveryone extends ExchangeFix {

    AllowEveryone() {
        super("allow-everyone");
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return true;
    }

    @Override
    public boolean mayApplyUnasked(Finding finding) {
        return false;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        CompoundCommand command = new CompoundCommand();
        for (EAttribute list : List.of(TopLevelFoldersRestricted.CREATORS, TopLevelFoldersRestricted.OTHERS)) {
            if (finding.object().eIsSet(list)) {
                command.append(SetCommand.create(domain, finding.object(), list, SetCommand.UNSET_VALUE));
            }
        }
        return command;
    }
}
