package org.exsite.routing.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.exsite.model.ExsiteFactory;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.DirectoryIndex;
import org.exsite.model.query.Sites;

/**
 * Finds the recipients of an organization by name and by e-mail address. Built once in one pass over all recipients; it
 * does not follow later changes: addresses that were taken away are not found any more, new ones are not found yet.
 *
 * <p>Only references are kept, about sixteen bytes for each e-mail address. May be read from several threads as long as
 * the model does not change.
 */
public final class AddressBook {

    /** The address book without recipients: every address is a one-off then. */
    public static final AddressBook EMPTY = new AddressBook(ExsiteFactory.eINSTANCE.createOrganization());

    private final DirectoryIndex names;
    private Recipient[] table = new Recipient[64];
    private int[] hashes = new int[64];
    private int size;

    private AddressBook(Organization organization) {
        this.names = DirectoryIndex.of(organization);
        Sites.recipients(organization).forEach(recipient ->
                recipient.getProxyAddresses().forEach(address -> put(recipient, address.key().hashCode())));
    }

    /** Builds the address book of an organization. */
    public static AddressBook of(Organization organization) {
        return new AddressBook(organization);
    }

    /** Returns the recipient with a distinguished name. */
    public Optional<Recipient> find(DistinguishedName name) {
        return names.find(name).filter(Recipient.class::isInstance).map(Recipient.class::cast);
    }

    /** Returns the recipients that have an e-mail address, primary or secondary, in the order of the directory. */
    public List<Recipient> find(ProxyAddress address) {
        String key = address.key();
        int hash = key.hashCode();
        List<Recipient> found = new ArrayList<>(1);
        for (int slot = slot(hash); table[slot] != null; slot = slot + 1 & table.length - 1) {
            Recipient recipient = table[slot];
            if (hashes[slot] == hash && !found.contains(recipient)
                    && recipient.getProxyAddresses().stream().anyMatch(own -> own.key().equals(key))) {
                found.add(recipient);
            }
        }
        return found;
    }

    private void put(Recipient recipient, int hash) {
        if (++size * 2 > table.length) {
            grow();
        }
        int slot = slot(hash);
        while (table[slot] != null) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = recipient;
        hashes[slot] = hash;
    }

    private void grow() {
        Recipient[] recipients = table;
        int[] old = hashes;
        table = new Recipient[recipients.length * 2];
        hashes = new int[recipients.length * 2];
        size = 1;
        // from just behind a gap on, so that recipients that share a slot keep their order
        int start = 0;
        while (recipients[start] != null) {
            start++;
        }
        for (int i = 0; i < recipients.length; i++) {
            int at = start + i & recipients.length - 1;
            if (recipients[at] != null) {
                put(recipients[at], old[at]);
            }
        }
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & table.length - 1;
    }
}
