package org.exsite.model.address;

import java.util.List;

import org.exsite.model.Recipient;

/**
 * The e-mail addresses that a recipient has, and those that it is to have.
 *
 * @param collisions what was made with a number, because somebody else has the address without one (event 2053, Q188680)
 */
public record AddressChange(Recipient recipient, List<ProxyAddress> before, List<ProxyAddress> after,
        List<GeneratedAddress> collisions) {

    public AddressChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
        collisions = List.copyOf(collisions);
    }

    /** Returns the addresses that come or become primary. */
    public List<ProxyAddress> added() {
        return after.stream().filter(address -> !before.contains(address)).toList();
    }

    /** Returns the addresses that go or become secondary. */
    public List<ProxyAddress> removed() {
        return before.stream().filter(address -> !after.contains(address)).toList();
    }
}
