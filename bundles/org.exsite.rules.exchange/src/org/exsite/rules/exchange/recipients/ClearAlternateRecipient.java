package org.exsite.rules.exchange.recipients;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/**
 * Takes the alternate recipient away, and with it what is said of delivery to both. Mail then stays in the mailbox,
 * which somebody has to read.
 */
final class ClearAlternateRecipient extends ExchangeFix {

    ClearAlternateRecipient() {
        super("clear-alternate-recipient");
    }


    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return finding.object().eIsSet(ExsitePackage.Literals.MAILBOX__ALTERNATE_RECIPIENT);
    }

    @Override
    public boolean mayApplyUnasked(Finding finding) {
        return false;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        CompoundCommand command = new CompoundCommand();
        for (EAttribute feature : new EAttribute[] {ExsitePackage.Literals.MAILBOX__ALTERNATE_RECIPIENT,
            ExsitePackage.Literals.MAILBOX__DELIVER_TO_BOTH}) {
            if (finding.object().eIsSet(feature)) {
                command.append(SetCommand.create(domain, finding.object(), feature, SetCommand.UNSET_VALUE));
            }
        }
        return command;
    }
}
