package org.exsite.rules.exchange.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;

/**
 * Works out what addresses a recipient has when one is taken away. Where that was the primary address of its type, a
 * secondary one that is valid and free takes its place, and else the one that the site generates. An X.400 address must
 * remain (Q262146); of another type none may be left if the site generates none.
 */
final class AddressRemoval {

    private AddressRemoval() {
    }

    /**
     * Returns the addresses of a recipient without one of them.
     *
     * @param key the {@link ProxyAddress#key} of the address
     * @return the addresses; empty if the address cannot be taken away
     */
    static Optional<List<ProxyAddress>> without(Recipient recipient, String key, SiteAddresses addresses) {
        List<ProxyAddress> rest = new ArrayList<>();
        ProxyAddress lost = null;
        int place = 0;
        for (ProxyAddress address : recipient.getProxyAddresses()) {
            if (!address.key().equals(key)) {
                rest.add(address);
            } else if (lost == null || address.isPrimary()) {
                lost = address;
                place = rest.size();
            }
        }
        if (lost == null) {
            return Optional.empty();
        }
        String type = lost.type();
        if (!lost.isPrimary() || has(rest, type, true)) {
            return Optional.of(rest);
        }
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).isType(type) && addresses.isFree(rest.get(i), recipient)) {
                rest.set(i, rest.get(i).asPrimary());
                return Optional.of(rest);
            }
        }
        Optional<ProxyAddress> generated = addresses.generate(recipient, type);
        if (generated.isPresent()) {
            rest.add(place, generated.get());
            return Optional.of(rest);
        }
        return type.equals(ProxyAddress.X400) && !has(rest, type, false) ? Optional.empty() : Optional.of(rest);
    }

    private static boolean has(List<ProxyAddress> addresses, String type, boolean primary) {
        return addresses.stream().anyMatch(address -> address.isType(type) && (address.isPrimary() || !primary));
    }
}
