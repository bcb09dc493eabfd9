package org.exsite.routing.trace;

import java.util.List;
import java.util.Objects;

import org.exsite.model.DirectoryObject;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.network.Network;
import org.exsite.routing.network.Places;

/** Finds where a message begins by what people call it. */
public final class Origins {

    private final Network network;
    private final AddressBook book;

    /** Prepares for an organization: its sites and servers, and its recipients. */
    public Origins(Network network, AddressBook book) {
        this.network = Objects.requireNonNull(network, "network");
        this.book = Objects.requireNonNull(book, "book");
    }

    /**
     * Returns the senders that a distinguished name or e-mail address names; if there are none, the servers that a
     * distinguished or directory name names; and if there are none either, the sites.
     */
    public List<DistinguishedName> find(String name) {
        String text = name.strip();
        List<DistinguishedName> found = senders(text);
        if (found.isEmpty()) {
            found = new Places(network).servers(text);
        }
        return found.isEmpty() ? new Places(network).sites(text) : found;
    }

    private List<DistinguishedName> senders(String text) {
        if (text.indexOf('=') >= 0 && text.indexOf('@') < 0 && !text.regionMatches(true, 0, "X400:", 0, 5)) {
            try {
                return book.find(DistinguishedName.parse(text)).map(DirectoryObject::getDistinguishedName).stream()
                        .toList();
            } catch (IllegalArgumentException e) {
                return List.of();
            }
        }
        ProxyAddress address = text.indexOf(':') < 0 ? ProxyAddress.primary(ProxyAddress.SMTP, text)
                : ProxyAddress.of(text);
        return book.find(address).stream().map(DirectoryObject::getDistinguishedName).toList();
    }
}
