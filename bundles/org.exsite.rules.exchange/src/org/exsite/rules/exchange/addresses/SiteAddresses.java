package org.exsite.rules.exchange.addresses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.address.AddressOwners;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.ProxyKeys;

/**
 * The addresses that the site of a recipient would generate for it, each valid and unlike the addresses of all other
 * recipients. One object serves one fix: what it has given out is taken.
 */
public final class SiteAddresses {

    private final RuleContext context;
    private final Set<String> given = new HashSet<>();

    public SiteAddresses(RuleContext context) {
        this.context = context;
    }

    /** Returns the primary address of a type for a recipient; empty if its site generates none that is valid. */
    public Optional<ProxyAddress> generate(Recipient recipient, String type) {
        return Sites.siteOf(recipient).flatMap(site -> generate(recipient, site, type));
    }

    /** Returns the addresses of all types for a recipient that is not in the site yet. */
    public List<ProxyAddress> generateAll(Recipient recipient, Site site) {
        List<ProxyAddress> addresses = new ArrayList<>();
        Sites.addressing(site).ifPresent(addressing -> {
            addresses.addAll(ProxyGenerator.generate(addressing, recipient, isTaken(recipient)));
            addresses.removeIf(address -> !isValid(address));
        });
        addresses.forEach(address -> given.add(address.key()));
        if (addresses.stream().noneMatch(address -> address.isType(ProxyAddress.X400))) {
            generate(recipient, site, ProxyAddress.X400).ifPresent(addresses::add);
        }
        return addresses;
    }

    /** Tells whether an address could be given to a recipient: valid, and no other recipient has it. */
    public boolean isFree(ProxyAddress address, Recipient recipient) {
        return isValid(address) && !isTaken(recipient).test(address);
    }

    private Optional<ProxyAddress> generate(Recipient recipient, Site site, String type) {
        Optional<ProxyAddress> address = Sites.addressing(site).stream()
                .flatMap(addressing -> addressing.getGatewayProxies().stream()
                        .filter(template -> template.type().equals(type)
                                && ProxyGenerator.isGenerated(addressing, template)))
                .flatMap(template -> ProxyGenerator.generate(template, recipient, isTaken(recipient)).stream())
                .filter(SiteAddresses::isValid).findFirst().map(ProxyAddress::asPrimary);
        address.ifPresent(a -> given.add(a.key()));
        return address;
    }

    private Predicate<ProxyAddress> isTaken(Recipient recipient) {
        AddressOwners owners = ProxyKeys.owners(context);
        return address -> given.contains(address.key()) || owners.other(address, recipient) != null;
    }

    private static boolean isValid(ProxyAddress address) {
        return address.problems().isEmpty();
    }
}
