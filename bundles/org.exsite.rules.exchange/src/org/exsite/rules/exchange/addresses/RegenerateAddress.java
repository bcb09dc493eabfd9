package org.exsite.rules.exchange.addresses;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/** Replaces an address of a recipient by the one that its site generates (Q150095). */
final class RegenerateAddress extends ExchangeFix {

    RegenerateAddress() {
        super("regenerate-from-site-addressing");
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return finding.feature() == ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES
                && generated(finding, context).isPresent();
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        Recipient recipient = (Recipient) finding.object();
        ProxyAddress wrong = (ProxyAddress) finding.value();
        String value = generated(finding, context).orElseThrow().value();
        return AddressLists.set(domain, recipient,
                AddressLists.replaced(recipient, wrong, AddressLists.withStatusOf(wrong, value)));
    }

    private static Optional<ProxyAddress> generated(Finding finding, RuleContext context) {
        return new SiteAddresses(context).generate((Recipient) finding.object(),
                ((ProxyAddress) finding.value()).type());
    }
}
