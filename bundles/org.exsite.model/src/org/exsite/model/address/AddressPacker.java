package org.exsite.model.address;

import java.util.Arrays;

/**
 * Makes the row of octets that a {@link PackedAddressList} keeps straight from the text of a file, without an object for
 * each address: importing a million recipients would make some twenty million that are of no use afterwards.
 */
public final class AddressPacker {

    /** Before each address stands its length. */
    static final int LENGTH_OCTETS = 2;
    /** Finding an address goes through those before it, so that long lists are not packed. */
    static final int MOST = 64;
    static final int LONGEST = 0xFFFF;

    private static final int MAX_LATIN_1 = 0xFF;

    private byte[] row = new byte[512];
    private int length;
    private int count;

    /** Starts a new row. */
    public void clear() {
        length = 0;
        count = 0;
    }

    /**
     * Adds the address that a part of a text is.
     *
     * @return whether it can be packed; if not it is too long, has other characters than Latin-1, or is one too many
     */
    public boolean add(String text, int start, int end) {
        int size = end - start;
        if (count == MOST || size > LONGEST) {
            return false;
        }
        if (length + LENGTH_OCTETS + size > row.length) {
            row = Arrays.copyOf(row, (length + LENGTH_OCTETS + size) * 2);
        }
        int at = length + LENGTH_OCTETS;
        int all = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            all |= c;
            row[at++] = (byte) c;
        }
        if (all > MAX_LATIN_1) {
            return false;
        }
        putLength(row, length, size);
        length = at;
        count++;
        return true;
    }

    /** Returns the row. */
    public byte[] octets() {
        return Arrays.copyOf(row, length);
    }

    /** Returns the addresses of two rows in one, or {@code null} if there is no second one. */
    public static byte[] joined(byte[] first, byte[] second) {
        if (second == null) {
            return null;
        }
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static void putLength(byte[] octets, int at, int size) {
        octets[at] = (byte) (size >> Byte.SIZE);
        octets[at + 1] = (byte) size;
    }
}
