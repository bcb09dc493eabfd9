package org.exsite.rules.exchange.addresses;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/** Corrects an X.400 address where a correction leaves nothing wrong with it, and nobody else has the outcome. */
final class CorrectX400 extends ExchangeFix {

    private final UnaryOperator<X400Address> correction;
    private final boolean targets;

    /**
     * @param correction returns the corrected address, or one with problems if it cannot be corrected
     * @param targets whether the fix is for target addresses too, which must still lead to where they did
     */
    CorrectX400(String id, UnaryOperator<X400Address> correction, boolean targets) {
        super(id);
        this.correction = correction;
        this.targets = targets;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return corrected(finding, context).isPresent();
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        ProxyAddress address = corrected(finding, context).orElseThrow();
        Recipient recipient = (Recipient) finding.object();
        return isTarget(finding) ? SetCommand.create(domain, recipient, finding.feature(), address)
                : AddressLists.set(domain, recipient,
                        AddressLists.replaced(recipient, (ProxyAddress) finding.value(), address));
    }

    private Optional<ProxyAddress> corrected(Finding finding, RuleContext context) {
        if (isTarget(finding) && !targets) {
            return Optional.empty();
        }
        ProxyAddress wrong = (ProxyAddress) finding.value();
        X400Address right = correction.apply(X400Address.parse(wrong.value()));
        if (!right.problems().isEmpty()) {
            return Optional.empty();
        }
        ProxyAddress address = AddressLists.withStatusOf(wrong, right.toString());
        return isTarget(finding) || new SiteAddresses(context).isFree(address, (Recipient) finding.object())
                ? Optional.of(address) : Optional.empty();
    }

    private static boolean isTarget(Finding finding) {
        return finding.feature() == ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS;
    }
}
