package org.exsite.model.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ProxyAddressTest {

    @Test
    void upperCaseTypesArePrimary() {
        assertTrue(ProxyAddress.of("SMTP:a@b").isPrimary());
        assertTrue(ProxyAddress.of("X400:c=US").isPrimary());
        assertFalse(ProxyAddress.of("smtp:a@b").isPrimary());
        assertFalse(ProxyAddress.of("Smtp:a@b").isPrimary());
        assertFalse(ProxyAddress.of("no type").isPrimary());
        assertEquals("smtp:A@b", ProxyAddress.of("SMTP:A@b").asSecondary().toString());
        assertEquals("X400:c=US;", ProxyAddress.of("x400:c=US;").asPrimary().toString());
    }

    @Test
    void typeAndValueArePartedByTheFirstColon() {
        ProxyAddress address = ProxyAddress.of("x400:c=US;dda:SMTP=a@b;");
        assertEquals("X400", address.type());
        assertEquals("c=US;dda:SMTP=a@b;", address.value());
        assertTrue(address.isType("X400"));
        assertTrue(address.isType("x400"));
        assertFalse(address.isType("X40"));
        assertEquals("", ProxyAddress.of("plain").type());
        assertEquals("plain", ProxyAddress.of("plain").value());
    }

    @Test
    void keysLeaveCaseAndPrimacyAside() {
        assertEquals(ProxyAddress.of("SMTP:JDoe@Trager.example").key(),
                ProxyAddress.of("smtp:jdoe@trager.EXAMPLE").key());
        assertEquals(ProxyAddress.of("MS:A/B/C").key(), ProxyAddress.of("ms:a/b/c").key());
        assertNotEquals(ProxyAddress.of("MS:A/B/C").key(), ProxyAddress.of("SMTP:A/B/C").key());
        assertNotEquals(ProxyAddress.of("SMTP:a@b"), ProxyAddress.of("smtp:a@b"));
    }

    @Test
    void aTypeNameHasUpToEightLettersDigitsUnderscoresAndDollarSigns() {
        List.of("SMTP", "x400", "FAX_2$", "EIGHTLET").forEach(text -> assertTrue(ProxyAddress.isTypeName(text), text));
        List.of("", "NINECHARS", "A B", "MS:", "Fäx", "smtp ")
                .forEach(text -> assertFalse(ProxyAddress.isTypeName(text), text));
    }
}
