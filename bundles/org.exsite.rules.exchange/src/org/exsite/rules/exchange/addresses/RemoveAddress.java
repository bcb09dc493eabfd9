package org.exsite.rules.exchange.addresses;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.index.ProxyKeys;

/**
 * Takes an address that several recipients have away from the recipient of the finding, or else from all the others
 * (Q168367, Q251152). Whoever loses a primary address gets another one of that type, see {@link AddressRemoval}.
 */
final class RemoveAddress extends ExchangeFix {

    private final boolean fromThis;

    RemoveAddress(boolean fromThis) {
        super(fromThis ? "remove-from-this" : "remove-from-other");
        this.fromThis = fromThis;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        SiteAddresses addresses = new SiteAddresses(context);
        List<DirectoryObject> losers = losers(finding, context);
        return !losers.isEmpty() && losers.stream().allMatch(loser -> loser instanceof Recipient recipient
                && without(recipient, finding, addresses).isPresent());
    }

    @Override
    public boolean mayApplyUnasked(Finding finding) {
        return false;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        SiteAddresses addresses = new SiteAddresses(context);
        CompoundCommand command = new CompoundCommand();
        for (DirectoryObject loser : losers(finding, context)) {
            Recipient recipient = (Recipient) loser;
            command.append(AddressLists.set(domain, recipient, without(recipient, finding, addresses).orElseThrow()));
        }
        return command;
    }

    private static Optional<List<ProxyAddress>> without(Recipient recipient, Finding finding,
            SiteAddresses addresses) {
        return AddressRemoval.without(recipient, ((ProxyAddress) finding.value()).key(), addresses);
    }

    private List<DirectoryObject> losers(Finding finding, RuleContext context) {
        String key = ((ProxyAddress) finding.value()).key();
        Stream<DirectoryObject> holders = ProxyAddressNotUnique.distinct(context.lookup(ProxyKeys.INDEX, key)).stream();
        return holders.filter(holder -> holder == finding.object() == fromThis).toList();
    }
}
