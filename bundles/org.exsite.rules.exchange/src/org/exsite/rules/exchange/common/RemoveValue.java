package org.exsite.rules.exchange.common;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/** Takes the value at fault out of the feature at fault, which has many. */
public final class RemoveValue extends ExchangeFix {

    /** @param group a class of the group whose texts the fix uses */
    public RemoveValue(Class<?> group, String id) {
        super(group, id);
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return finding.feature().isMany() && finding.object().eIsSet(finding.feature())
                && ((List<?>) finding.object().eGet(finding.feature())).contains(finding.value());
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        return RemoveCommand.create(domain, finding.object(), finding.feature(), finding.value());
    }
}
