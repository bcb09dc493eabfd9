package org.exsite.rules.exchange.recipients;

import java.util.function.BiFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/**
 * Gives the feature at fault a value that is right but not the only right one, or takes it away. Somebody who knows the
 * recipient should agree, so that this is never done unasked.
 */
final class Propose extends ExchangeFix {

    private final BiFunction<Finding, RuleContext, ?> value;

    /**
     * @param value works out the value; {@link SetCommand#UNSET_VALUE} to take it away, {@code null} if there is none,
     *        and then the fix does not apply
     */
    Propose(String id, BiFunction<Finding, RuleContext, ?> value) {
        super(id);
        this.value = value;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return value.apply(finding, context) != null;
    }

    @Override
    public boolean mayApplyUnasked(Finding finding) {
        return false;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        return SetCommand.create(domain, finding.object(), finding.feature(), value.apply(finding, context));
    }
}
