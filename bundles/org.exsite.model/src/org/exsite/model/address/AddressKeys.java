package org.exsite.model.address;

import java.util.Locale;

/** The form in which equal addresses are equal. */
final class AddressKeys {

    private AddressKeys() {
    }

    static String key(ProxyAddress address) {
        return address.toString().toLowerCase(Locale.ROOT);
    }
}
