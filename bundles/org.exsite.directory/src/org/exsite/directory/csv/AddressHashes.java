package org.exsite.directory.csv;

import java.util.Arrays;

/**
 * A hash of each address that was seen, since millions may come: eight octets instead of a text. Two addresses that are
 * the same without regard to case have the same hash; very seldom others have, too.
 */
final class AddressHashes {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private long[] hashes = new long[1 << 12];
    private int size;
    private long[] row = new long[8];
    private int inRow;

    /** Takes note of an address of a row. Returns whether it may have come in another row before. */
    boolean add(String address) {
        return add(address, 0, address.length());
    }

    /** Takes note of an address of a row that is a part of a text. */
    boolean add(String text, int start, int end) {
        long hash = hash(text, start, end);
        for (int i = 0; i < inRow; i++) {
            if (row[i] == hash) {
                return false;
            }
        }
        int slot = slot(hash);
        if (hashes[slot] == hash) {
            return true;
        }
        hashes[slot] = hash;
        if (++size * 2 > hashes.length) {
            grow();
        }
        if (inRow == row.length) {
            row = Arrays.copyOf(row, inRow * 2);
        }
        row[inRow++] = hash;
        return false;
    }

    /** Ends the row. Within one, an address may come again: as the target and as an address of its own. */
    void endRow() {
        inRow = 0;
    }

    /** Of Latin letters the bit that makes them small does not count, which is all that a hash needs. */
    private static long hash(String text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * FACTOR + (text.charAt(i) | 0x20);
        }
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    private void grow() {
        long[] old = hashes;
        hashes = new long[old.length * 4];
        for (long each : old) {
            if (each != 0) {
                hashes[slot(each)] = each;
            }
        }
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash * FACTOR >>> 33) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
