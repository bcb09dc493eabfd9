package org.exsite.model.address;

import java.util.HashMap;
import java.util.Map;

import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.model.progress.Progress;
import org.exsite.model.query.Sites;

/**
 * Who has which e-mail address in an organization, read in one pass; it does not follow later changes, but learns of
 * addresses that are to be given away. Only references to the recipients are kept, and a hash code for each address: an
 * organization may have millions of them.
 */
public final class AddressTable implements AddressOwners {

    private static final int STEP = 4096;

    private final Map<String, Recipient> promised = new HashMap<>();
    private Recipient[] owners = new Recipient[64];
    private int[] hashes = new int[64];
    private int size;

    private AddressTable() {
    }

    /**
     * Reads the addresses of all recipients at and below an object.
     *
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static AddressTable of(DirectoryObject root, Progress progress) {
        AddressTable table = new AddressTable();
        int[] count = {0};
        Sites.recipients(root).forEach(recipient -> {
            if (recipient.eIsSet(Literals.RECIPIENT__PROXY_ADDRESSES)) {
                recipient.getProxyAddresses().forEach(address -> table.put(address.keyHash(), recipient));
            }
            if (++count[0] % STEP == 0) {
                progress.step(STEP);
            }
        });
        return table;
    }

    /** Says that a recipient is to get an address. */
    void promise(ProxyAddress address, Recipient recipient) {
        promised.put(address.key(), recipient);
    }

    @Override
    public Recipient other(ProxyAddress address, Recipient recipient) {
        Recipient next = promised.isEmpty() ? null : promised.get(address.key());
        if (next != null && next != recipient) {
            return next;
        }
        int hash = address.keyHash();
        String key = null;
        for (int slot = slot(hash); owners[slot] != null; slot = slot + 1 & owners.length - 1) {
            if (hashes[slot] == hash && owners[slot] != recipient) {
                key = key == null ? address.key() : key;
                if (has(owners[slot], key)) {
                    return owners[slot];
                }
            }
        }
        return null;
    }

    private static boolean has(Recipient recipient, String key) {
        for (ProxyAddress address : recipient.getProxyAddresses()) {
            if (address.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private void put(int hash, Recipient recipient) {
        if (++size * 2 > owners.length) {
            grow();
        }
        set(hash, recipient);
    }

    private void set(int hash, Recipient recipient) {
        int slot = slot(hash);
        while (owners[slot] != null) {
            slot = slot + 1 & owners.length - 1;
        }
        owners[slot] = recipient;
        hashes[slot] = hash;
    }

    private void grow() {
        Recipient[] old = owners;
        int[] oldHashes = hashes;
        owners = new Recipient[old.length * 2];
        hashes = new int[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                set(oldHashes[i], old[i]);
            }
        }
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & owners.length - 1;
    }
}
