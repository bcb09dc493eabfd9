package org.exsite.model.naming;

import java.time.DayOfWeek;
import java.util.HexFormat;
import java.util.Objects;

/**
 * When something is active: each quarter of an hour of a week has a bit, from the first one of Sunday on, the highest
 * bit of an octet first (that order and the time zone, which is that of Greenwich, are inferred). The text is the 84
 * octets as hexadecimal digits; a text of another length is kept, and is active never.
 *
 * @param text the octets as they were read
 */
public record ActivationSchedule(String text) {

    /** How many quarters of an hour a day has. */
    public static final int QUARTERS = 96;

    private static final int DAYS = 7;
    private static final int OCTETS = QUARTERS * DAYS / Byte.SIZE;

    /** A schedule that is active all the time. */
    public static final ActivationSchedule ALWAYS = new ActivationSchedule("FF".repeat(OCTETS));

    /** A schedule that is never active. */
    public static final ActivationSchedule NEVER = new ActivationSchedule("00".repeat(OCTETS));

    /** Checks that there is a text. */
    public ActivationSchedule {
        Objects.requireNonNull(text, "text");
    }

    /** Returns the schedule with this text. */
    public static ActivationSchedule of(String text) {
        return new ActivationSchedule(text);
    }

    /** Tells whether the text is that of a schedule. */
    public boolean isReadable() {
        return text.length() == 2 * OCTETS && text.chars().allMatch(HexFormat::isHexDigit);
    }

    /**
     * Tells whether something is active in a quarter of an hour.
     *
     * @param quarter 0 for that after midnight, up to 95
     */
    public boolean isActive(DayOfWeek day, int quarter) {
        Objects.checkIndex(quarter, QUARTERS);
        if (!isReadable()) {
            return false;
        }
        int bit = day.getValue() % DAYS * QUARTERS + quarter;
        int octet = HexFormat.fromHexDigits(text, bit / Byte.SIZE * 2, bit / Byte.SIZE * 2 + 2);
        return (octet & 0x80 >> bit % Byte.SIZE) != 0;
    }

    /**
     * Returns a schedule that differs in some quarters of an hour of one day. If the text is not that of a schedule, the
     * other quarters are not active.
     *
     * @param first the first quarter, from 0 on
     * @param last the last quarter, up to 95
     */
    public ActivationSchedule with(DayOfWeek day, int first, int last, boolean active) {
        Objects.checkIndex(first, QUARTERS);
        Objects.checkIndex(last, QUARTERS);
        byte[] octets = isReadable() ? HexFormat.of().parseHex(text) : new byte[OCTETS];
        for (int quarter = first; quarter <= last; quarter++) {
            int bit = day.getValue() % DAYS * QUARTERS + quarter;
            int mask = 0x80 >> bit % Byte.SIZE;
            octets[bit / Byte.SIZE] = (byte) (active ? octets[bit / Byte.SIZE] | mask : octets[bit / Byte.SIZE] & ~mask);
        }
        return new ActivationSchedule(HexFormat.of().withUpperCase().formatHex(octets));
    }

    /** Returns in how many of the 672 quarters of a week something is active. */
    public int activeQuarters() {
        return isReadable() ? text.chars().map(c -> Integer.bitCount(HexFormat.fromHexDigit(c))).sum() : 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
