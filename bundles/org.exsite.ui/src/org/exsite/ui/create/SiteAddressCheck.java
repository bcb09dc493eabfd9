package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.exsite.model.address.ProxyAddress;

/** Looks at the addresses that a site has generated for a new recipient. */
final class SiteAddressCheck {

    private SiteAddressCheck() {
    }

    /** A recipient without an X.400 address gets no mail from other sites, and services do not start (Q300535). */
    static Optional<String> problem(List<ProxyAddress> addresses) {
        return addresses.stream().anyMatch(address -> address.isType(ProxyAddress.X400)) ? Optional.empty()
                : Optional.of(Messages.Addresses_noX400);
    }
}
