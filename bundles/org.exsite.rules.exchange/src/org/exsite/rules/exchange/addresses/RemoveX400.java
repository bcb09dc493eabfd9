package org.exsite.rules.exchange.addresses;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/** Takes an X.400 address away; a primary one is replaced by one of the site (Q169672). */
final class RemoveX400 extends ExchangeFix {

    RemoveX400(Class<?> group) {
        super(group, "remove-x400-address");
        askFirst();
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return without(finding, context).isPresent();
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        return AddressLists.set(domain, (Recipient) finding.object(), without(finding, context).orElseThrow());
    }

    private static Optional<List<ProxyAddress>> without(Finding finding, RuleContext context) {
        return AddressRemoval.without((Recipient) finding.object(), ((ProxyAddress) finding.value()).key(),
                new SiteAddresses(context));
    }
}
