package org.exsite.directory.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.exsite.directory.tree.ReadLog;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;

/**
 * Finds addresses that a file gives to somebody although somebody else has them (events 236 and 238). While the file is
 * read only a hash of each address is kept, since millions may come; those that seem to come twice are looked up in the
 * whole organization when everything has been read.
 */
final class AddressOwners {

    private record Suspect(CsvRecord record, DirectoryObject object, String address, ImportEvent event) {
    }

    private final Organization base;
    private final List<Suspect> suspects = new ArrayList<>();
    private long[] hashes = new long[1 << 10];
    private int size;
    private boolean started;
    private long[] row = new long[8];
    private int inRow;

    /**
     * Watches the addresses of a file.
     *
     * @param base what the file is read into, or {@code null}
     */
    AddressOwners(Organization base) {
        this.base = base;
    }

    /** Takes note of an address of the row that is being read; the object has not got it yet. */
    void give(CsvRecord record, DirectoryObject object, String address, boolean target) {
        if (!started) {
            started = true;
            addBase();
        }
        long hash = hash(address);
        if (isInRow(hash)) {
            return;
        }
        if (inRow == row.length) {
            row = Arrays.copyOf(row, inRow * 2);
        }
        row[inRow++] = hash;
        if (contains(hash) && !has(object, address)) {
            suspects.add(new Suspect(record, object, address,
                    target ? ImportEvent.TARGET_TAKEN : ImportEvent.ADDRESS_TAKEN));
        }
    }

    /** Ends the row: what it gave away is taken from now on. */
    void endRow() {
        for (int i = 0; i < inRow; i++) {
            add(row[i]);
        }
        inRow = 0;
    }

    /** Remarks on the rows that gave away what somebody else has. */
    void tell(Organization organization, ReadLog log) throws IOException {
        if (suspects.isEmpty()) {
            return;
        }
        Map<String, List<DirectoryObject>> owners = new HashMap<>();
        suspects.forEach(suspect -> owners.put(key(suspect.address()), new ArrayList<>(2)));
        Sites.recipients(organization).forEach(recipient -> addresses(recipient).forEach(address -> {
            List<DirectoryObject> known = owners.get(key(address));
            if (known != null && !known.contains(recipient)) {
                known.add(recipient);
            }
        }));
        for (Suspect suspect : suspects) {
            List<DirectoryObject> known = owners.get(key(suspect.address()));
            DirectoryObject other = known.stream().filter(owner -> owner != suspect.object()).findFirst().orElse(null);
            if (other != null && known.contains(suspect.object())) {
                log.remark(suspect.record().line(), suspect.event().number(),
                        suspect.event().text(suspect.object().getDistinguishedName(), suspect.address(),
                                other.getDistinguishedName()), suspect.record().text());
            }
        }
    }

    private void addBase() {
        if (base != null) {
            Sites.recipients(base).forEach(recipient -> addresses(recipient).forEach(address -> add(hash(address))));
        }
    }

    private static List<String> addresses(Recipient recipient) {
        List<String> addresses = new ArrayList<>();
        for (ProxyAddress address : recipient.getProxyAddresses()) {
            addresses.add(address.toString());
        }
        if (recipient instanceof org.exsite.model.CustomRecipient remote && remote.getTargetAddress() != null) {
            addresses.add(remote.getTargetAddress().toString());
        }
        return addresses;
    }

    private static boolean has(DirectoryObject object, String address) {
        return object instanceof Recipient recipient
                && addresses(recipient).stream().anyMatch(text -> text.equalsIgnoreCase(address));
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private boolean isInRow(long hash) {
        for (int i = 0; i < inRow; i++) {
            if (row[i] == hash) {
                return true;
            }
        }
        return false;
    }

    /** Of Latin letters the bit that makes them small does not count, which is all that a hash needs. */
    private static long hash(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 0x9E3779B97F4A7C15L + (text.charAt(i) | 0x20);
        }
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    private boolean contains(long hash) {
        return hashes[slot(hash)] == hash;
    }

    private void add(long hash) {
        int slot = slot(hash);
        if (hashes[slot] == hash) {
            return;
        }
        hashes[slot] = hash;
        if (++size * 2 > hashes.length) {
            long[] old = hashes;
            hashes = new long[old.length * 2];
            for (long each : old) {
                if (each != 0) {
                    hashes[slot(each)] = each;
                }
            }
        }
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash * 0x9E3779B97F4A7C15L >>> 33) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
