package org.exsite.routing.network;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.exsite.model.DirectoryObject;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.routing.space.Space;

/**
 * Finds the X.400 spaces of the recipients of a site: each different address, country to fourth organizational unit, is
 * one (Q179927). A routing calculation does the same (Q180547).
 */
final class RecipientSpaces {

    /** What personal attributes begin with; the first of them ends the space in the order in which Exchange writes. */
    private static final String[] PERSONAL = {";s=", ";g=", ";i=", ";q=", ";cn=", ";dda:"};

    private RecipientSpaces() {
    }

    static Set<Space> of(DirectoryObject site) {
        Set<String> seen = new HashSet<>();
        Set<Space> spaces = new TreeSet<>();
        Sites.recipients(site).forEach(recipient -> {
            for (ProxyAddress address : recipient.getProxyAddresses()) {
                if (address.isType(ProxyAddress.X400)) {
                    String prefix = prefix(address.value());
                    if (seen.add(prefix)) {
                        spaces.add(Space.x400(prefix));
                    }
                }
            }
        });
        return spaces;
    }

    /** Cuts the personal attributes off, so that not every address needs to be read in full. */
    private static String prefix(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int end = lower.length();
        for (String label : PERSONAL) {
            int at = lower.indexOf(label);
            end = at >= 0 && at < end && !hasRouting(lower, at) ? at + 1 : end;
        }
        return address.substring(0, end);
    }

    /** Attributes may be in any order: an organizational unit may still follow. */
    private static boolean hasRouting(String lower, int from) {
        return lower.indexOf(";ou", from) >= 0 || lower.indexOf(";o=", from) >= 0 || lower.indexOf(";p=", from) >= 0
                || lower.indexOf(";a=", from) >= 0 || lower.indexOf(";c=", from) >= 0;
    }
}
