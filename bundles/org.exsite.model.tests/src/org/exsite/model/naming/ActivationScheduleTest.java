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
    void quartersOfOneDayChange() {
        ActivationSchedule lunch = SCHEDULE.with(DayOfWeek.MONDAY, 48, 51, false).with(DayOfWeek.SATURDAY, 95, 95, true);
        assertFalse(lunch.isActive(DayOfWeek.MONDAY, 48));
        assertFalse(lunch.isActive(DayOfWeek.MONDAY, 51));
        assertTrue(lunch.isActive(DayOfWeek.MONDAY, 47));
        assertTrue(lunch.isActive(DayOfWeek.MONDAY, 52));
        assertTrue(lunch.isActive(DayOfWeek.SATURDAY, 95));
        assertEquals(97 - 4 + 1, lunch.activeQuarters());
        assertEquals(SCHEDULE, lunch.with(DayOfWeek.MONDAY, 0, 95, true).with(DayOfWeek.SATURDAY, 0, 95, false));
        assertEquals(1, ActivationSchedule.of("no octets").with(DayOfWeek.FRIDAY, 3, 3, true).activeQuarters());
        assertThrows(IndexOutOfBoundsException.class, () -> SCHEDULE.with(DayOfWeek.MONDAY, 0, 96, true));
    }

    @Test
    void aDayHasNinetySixQuarters() {
        assertThrows(IndexOutOfBoundsException.class, () -> SCHEDULE.isActive(DayOfWeek.MONDAY, 96));
    }
}
