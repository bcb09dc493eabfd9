package org.exsite.rules.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.exsite.rules.exchange.common.ExchangeVersion;
import org.exsite.rules.exchange.common.VersionRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeVersionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5.5|5.5", "5.5 SP3|5.5 SP3", "Version 5.5 (Build 2653.23: Service Pack 4)|5.5 SP4",
        "Version 5.0 (Build 1457.7)|5.0", "Version 4.0 (Build 993.1: Service Pack 2)|4.0 SP2"})
    void isReadAsPeopleAndServersWriteIt(String text, String version) {
        assertEquals(version, ExchangeVersion.parse(text).orElseThrow().toString());
    }

    @Test
    void textsWithoutVersionHaveNone() {
        assertTrue(ExchangeVersion.parse(null).isEmpty());
        assertTrue(ExchangeVersion.parse("unknown").isEmpty());
    }

    @Test
    void aRangeEndsBeforeTheVersionThatIsCorrected() {
        VersionRange range = VersionRange.of("5.0", "5.5 SP3");
        assertFalse(range.contains(ExchangeVersion.parse("4.0 SP5").orElseThrow()));
        assertTrue(range.contains(ExchangeVersion.parse("5.0").orElseThrow()));
        assertTrue(range.contains(ExchangeVersion.parse("5.5 SP2").orElseThrow()));
        assertFalse(range.contains(ExchangeVersion.parse("5.5 SP3").orElseThrow()));
        assertTrue(VersionRange.of("4.0", null).contains(ExchangeVersion.LAST));
    }
}
