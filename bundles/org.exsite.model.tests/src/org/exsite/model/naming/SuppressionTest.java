package org.exsite.model.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {

    @Test
    void isWrittenAndReadWhateverFaultAndReasonAre() {
        Suppression suppression = new Suppression("proxy-address-not-unique", "proxyAddresses SMTP:a\\b@c.example",
                "Shared: on purpose");
        assertEquals("proxy-address-not-unique proxyAddresses SMTP\\:a\\\\b@c.example: Shared: on purpose",
                suppression.toString());
        assertEquals(suppression, Suppression.parse(suppression.toString()));
        Suppression bare = new Suppression("unread-line", "", "");
        assertEquals("unread-line: ", bare.toString());
        assertEquals(bare, Suppression.parse("unread-line: "));
        assertEquals(bare, Suppression.parse("unread-line:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no reason", ": nothing", " x: y"})
    void otherTextsAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Suppression.parse(text));
    }
}
