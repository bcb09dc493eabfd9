package org.exsite.model.query;

import java.util.Optional;

import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;

/** Questions about the e-mail addresses of recipients. */
public final class Recipients {

    private Recipients() {
    }

    /**
     * Returns the primary address of a type.
     *
     * @param type the type, such as {@code SMTP}, in any case
     */
    public static Optional<ProxyAddress> primary(Recipient recipient, String type) {
        for (ProxyAddress address : recipient.getProxyAddresses()) {
            if (address.isType(type) && address.isPrimary()) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    /** Tells whether a recipient has an address of a type, primary or secondary. */
    public static boolean hasType(Recipient recipient, String type) {
        for (ProxyAddress address : recipient.getProxyAddresses()) {
            if (address.isType(type)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the primary address of a type or, where there is none, the first secondary one. */
    public static Optional<ProxyAddress> firstOfType(Recipient recipient, String type) {
        return primary(recipient, type).or(() -> recipient.getProxyAddresses().stream()
                .filter(address -> address.isType(type)).findFirst());
    }
}
