package org.exsite.samples;

import java.util.function.Predicate;

import org.exsite.model.address.ProxyAddress;

/**
 * The addresses that are given away already, as a set of 64-bit hashes: four million addresses take 64 MB. Should two
 * addresses ever have one hash, the second is taken for the first and gets a number, which does no harm.
 */
public final class TakenAddresses implements Predicate<ProxyAddress> {

    private long[] table = new long[1 << 10];
    private int size;

    @Override
    public boolean test(ProxyAddress address) {
        return table[slot(hash(address))] != 0;
    }

    /** Notes that an address is given away. */
    public void add(ProxyAddress address) {
        long hash = hash(address);
        int slot = slot(hash);
        if (table[slot] == 0) {
            table[slot] = hash;
            if (++size * 2 > table.length) {
                long[] old = table;
                table = new long[old.length * 2];
                for (long entry : old) {
                    if (entry != 0) {
                        table[slot(entry)] = entry;
                    }
                }
            }
        }
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 20) & table.length - 1;
        while (table[slot] != 0 && table[slot] != hash) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private static long hash(ProxyAddress address) {
        String key = address.key();
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
        }
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
