package org.exsite.samples;

import java.util.HexFormat;
import java.util.function.IntPredicate;

import org.exsite.model.naming.ActivationSchedule;

/** Schedules that are the same on each day of the week. */
final class Schedules {

    private static final int DAYS = 7;
    private static final int QUARTERS_OF_AN_HOUR = 4;
    private static final int THREE_HOURS = 3 * QUARTERS_OF_AN_HOUR;

    private static final ActivationSchedule ALWAYS = of(quarter -> true);
    private static final ActivationSchedule NIGHTLY = of(quarter -> quarter / QUARTERS_OF_AN_HOUR == 1);

    private Schedules() {
    }

    static ActivationSchedule always() {
        return ALWAYS;
    }

    /** From one to two o'clock. */
    static ActivationSchedule nightly() {
        return NIGHTLY;
    }

    /** A quarter of an hour every three hours; a different one for the next number, so that not all run at once. */
    static ActivationSchedule everyThreeHours(int number) {
        return of(quarter -> quarter % THREE_HOURS == number % THREE_HOURS);
    }

    private static ActivationSchedule of(IntPredicate isActive) {
        byte[] octets = new byte[ActivationSchedule.QUARTERS * DAYS / Byte.SIZE];
        for (int i = 0; i < ActivationSchedule.QUARTERS * DAYS; i++) {
            if (isActive.test(i % ActivationSchedule.QUARTERS)) {
                octets[i / Byte.SIZE] |= (byte) (0x80 >> i % Byte.SIZE);
            }
        }
        return ActivationSchedule.of(HexFormat.of().withUpperCase().formatHex(octets));
    }
}
