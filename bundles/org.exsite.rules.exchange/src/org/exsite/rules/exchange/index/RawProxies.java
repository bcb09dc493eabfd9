package org.exsite.rules.exchange.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.exsite.model.UnknownObject;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.RawAttribute;

/**
 * The e-mail addresses of objects of classes that the model does not know, such as the Directory Synchronization object
 * of a server, which has addresses like a recipient (Q158309, Q187779).
 */
public final class RawProxies {

    private static final Set<String> NAMES = Set.of("proxy-addresses", "e-mail addresses", "secondary-proxy-addresses",
            "othermailbox");

    private RawProxies() {
    }

    /** Returns the addresses that have a type; empty if the object has none, or if none were exported. */
    public static List<ProxyAddress> of(UnknownObject object) {
        List<ProxyAddress> addresses = new ArrayList<>(0);
        for (RawAttribute attribute : object.getRawAttributes()) {
            if (NAMES.contains(attribute.name().toLowerCase(Locale.ROOT)) && attribute.value().indexOf(':') > 0) {
                addresses.add(ProxyAddress.of(attribute.value()));
            }
        }
        return addresses;
    }
}
