package org.exsite.routing.network;

import java.util.Locale;

/**
 * The greatest message that an Internet Mail Service sends to a domain (Q257264).
 *
 * @param domain the domain, without a star
 * @param kilobytes the limit
 */
public record DomainLimit(String domain, int kilobytes) {

    /** Tells whether an Internet address lies in the domain or below it. */
    public boolean covers(String address) {
        String host = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        String own = domain.toLowerCase(Locale.ROOT);
        return host.equals(own) || host.endsWith('.' + own);
    }
}
