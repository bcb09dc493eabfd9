package org.exsite.rules.exchange.addresses;

import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/** Corrects an address of a recipient where the outcome is valid and nobody else has it. */
final class CorrectAddress extends ExchangeFix {

    private final BiFunction<Recipient, String, String> correction;

    /**
     * @param correction returns the right value for a recipient and the wrong value, or {@code null} if there is none
     */
    CorrectAddress(String id, BiFunction<Recipient, String, String> correction) {
        super(id);
        this.correction = correction;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return corrected(finding, context).isPresent();
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        Recipient recipient = (Recipient) finding.object();
        return AddressLists.set(domain, recipient, AddressLists.replaced(recipient, (ProxyAddress) finding.value(),
                corrected(finding, context).orElseThrow()));
    }

    private Optional<ProxyAddress> corrected(Finding finding, RuleContext context) {
        Recipient recipient = (Recipient) finding.object();
        ProxyAddress wrong = (ProxyAddress) finding.value();
        return Optional.ofNullable(correction.apply(recipient, wrong.value()))
                .map(value -> AddressLists.withStatusOf(wrong, value))
                .filter(address -> new SiteAddresses(context).isFree(address, recipient));
    }
}
