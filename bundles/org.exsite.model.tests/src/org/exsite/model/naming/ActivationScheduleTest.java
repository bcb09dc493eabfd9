package org.exsite.model.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationScheduleTest {

    /** Active in the first quarter of Sunday, and all of Monday. */
    private static final ActivationSchedule SCHEDULE =
            ActivationSchedule.of("80" + "00".repeat(11) + "FF".repeat(12) + "00".repeat(60));

    @Test
    void theWeekBeginsOnSundayWithTheHighestBit() {
        assertTrue(SCHEDULE.isReadable());
        assertTrue(SCHEDULE.isActive(DayOfWeek.SUNDAY, 0));
        assertFalse(SCHEDULE.isActive(DayOfWeek.SUNDAY, 1));
        assertTrue(SCHEDULE.isActive(DayOfWeek.MONDAY, 0));
        assertTrue(SCHEDULE.isActive(DayOfWeek.MONDAY, 95));
        assertFalse(SCHEDULE.isActive(DayOfWeek.TUESDAY, 0));
        assertEquals(97, SCHEDULE.activeQuarters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FF", "no octets"})
    void aTextOfAnotherShapeIsKeptAndActiveNever(String text) {
        ActivationSchedule schedule = ActivationSchedule.of(text);
        assertFalse(schedule.isReadable());
        assertFalse(schedule.isActive(DayOfWeek.MONDAY, 5));
        assertEquals(0, schedule.activeQuarters());
        assertEquals(text, schedule.toString());
    }

    @Test
    void aDayHasNinetySixQuarters() {
        assertThrows(IndexOutOfBoundsException.class, () -> SCHEDULE.isActive(DayOfWeek.MONDAY, 96));
    }
}
