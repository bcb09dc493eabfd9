package org.exsite.ui.editor.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.find.AddressHints;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.ProxyKeys;

/** What there is to know about a new address of a recipient: who has it already, and what the site addressing makes. */
final class AddressKnowledge {

    private final Recipient recipient;
    private final RuleContext context;

    /** @param context finds addresses in the index that the rules keep of them */
    AddressKnowledge(Recipient recipient, RuleContext context) {
        this.recipient = recipient;
        this.context = context;
    }

    /** Returns the organization of the recipient. */
    Organization organization() {
        return (Organization) EcoreUtil.getRootContainer(recipient);
    }

    /** Returns the types of addresses to choose from, as far as they are known without a look at all recipients. */
    List<String> types() {
        Set<String> types = new TreeSet<>(AddressHints.types(organization()));
        recipient.getProxyAddresses().forEach(address -> types.add(address.type()));
        generated().forEach(address -> types.add(address.type()));
        types.remove(""); //$NON-NLS-1$
        return List.copyOf(types);
    }

    /** Tells whether the recipient has a primary address of a type. */
    boolean hasPrimary(String type) {
        return Recipients.primary(recipient, type).isPresent();
    }

    /** Tells whether the recipient itself has an address, whatever its spelling, besides the one that is changed. */
    boolean isOwn(ProxyAddress address, ProxyAddress changed) {
        return recipient.getProxyAddresses().stream().filter(own -> !own.equals(changed))
                .anyMatch(own -> own.key().equals(address.key()));
    }

    /** Returns what another object is called that has an address. */
    Optional<String> otherOwner(ProxyAddress address) {
        return context.lookup(ProxyKeys.INDEX, address.key()).stream().filter(owner -> owner != recipient)
                .filter(DirectoryObject.class::isInstance).findFirst().map(ObjectLabels::of);
    }

    /** Tells whether the site of the recipient has site addressing. */
    boolean hasSiteAddressing() {
        return Sites.siteOf(recipient).flatMap(Sites::addressing).isPresent();
    }

    /** Returns the addresses that the site addressing makes for the recipient and that nobody else has. */
    List<ProxyAddress> generated() {
        return Sites.siteOf(recipient).flatMap(Sites::addressing).map(addressing -> ProxyGenerator.generate(addressing,
                recipient, address -> otherOwner(address).isPresent())).orElse(List.of());
    }
}
