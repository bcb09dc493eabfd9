package org.exsite.rules.exchange.recipients;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.ReplaceCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/**
 * Puts a custom recipient of the same name in the place of a mailbox. It has the address at fault as its target, and
 * all that mailboxes and custom recipients have in common; what was in the mailbox is lost.
 */
final class ReplaceByCustomRecipient extends ExchangeFix {

    ReplaceByCustomRecipient() {
        super("replace-by-custom-recipient");
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
        Mailbox mailbox = (Mailbox) finding.object();
        CustomRecipient custom = ExsiteFactory.eINSTANCE.createCustomRecipient();
        for (EAttribute feature : ExsitePackage.Literals.CUSTOM_RECIPIENT.getEAllAttributes()) {
            if (feature.getEContainingClass().isInstance(mailbox) && mailbox.eIsSet(feature)
                    && feature != ExsitePackage.Literals.RECIPIENT__HOME_MTA) {
                Object value = mailbox.eGet(feature);
                custom.eSet(feature, value instanceof List<?> values ? List.copyOf(values) : value);
            }
        }
        custom.setTargetAddress((ProxyAddress) finding.value());
        return ReplaceCommand.create(domain, mailbox.eContainer(), ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN,
                mailbox, List.of(custom));
    }
}
