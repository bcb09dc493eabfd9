package org.exsite.model.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistinguishedNameTest {

    @Test
    void bothFormsNameTheSameObject() {
        DistinguishedName slash = DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=JDoe");
        DistinguishedName ldap = DistinguishedName.parse("cn=JDoe,cn=Recipients,ou=North,o=Trager");
        assertEquals(slash, ldap);
        assertEquals(slash.hashCode(), ldap.hashCode());
        assertEquals("/o=Trager/ou=North/cn=Recipients/cn=JDoe", ldap.toString());
        assertEquals("cn=JDoe,cn=Recipients,ou=North,o=Trager", slash.toLdap());
        assertEquals(4, slash.depth());
        assertEquals("JDoe", slash.value());
        assertEquals("o", slash.parent().parent().parent().attribute());
    }

    @Test
    void caseDoesNotCountButIsKept() {
        DistinguishedName upper = DistinguishedName.parse("/O=TRAGER/OU=NORTH/CN=RECIPIENTS/CN=JDOE");
        assertEquals(DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=JDoe"), upper);
        assertEquals(0, DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=JDoe").compareTo(upper));
        assertEquals("/O=TRAGER/OU=NORTH/CN=RECIPIENTS/CN=JDOE", upper.toString());
        assertNotEquals(DistinguishedName.parse("/o=Trager/cn=North"), DistinguishedName.parse("/o=Trager/ou=North"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "cn=Doe\\, Jane,o=Org            | Doe, Jane",
        "cn=\"Doe, Jane\",o=Org          | Doe, Jane",
        "cn=Doe\\2C Jane,o=Org           | Doe, Jane",
        "cn=M\\C3\\BCller,o=Org          | Müller",
        "cn=a\\+b\\=c,o=Org              | a+b=c",
        "cn=\\#1,o=Org                   | #1",
        "cn = Spaced , o=Org             | Spaced",
        "cn=DOMAIN\\\\user,o=Org         | DOMAIN\\user",
        "cn=semi\\;colon;o=Org           | semi;colon"})
    void readsTheEscapesOfLdap(String text, String value) {
        assertEquals(value, DistinguishedName.parse(text).value());
        assertEquals(DistinguishedName.root("o", "Org").child(value), DistinguishedName.parse(text));
    }

    @Test
    void slashesWithinValues() {
        DistinguishedName folder = DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=EX:_O=A/B/C");
        assertEquals("EX:_O=A/B/C", folder.value());
        assertEquals("/o=Trager/ou=North/cn=Recipients/cn=EX:_O=A/B/C", folder.toString());
        DistinguishedName odd = DistinguishedName.root("o", "Trager").child("a/cn=b");
        assertEquals("/o=Trager/cn=a\\/cn=b", odd.toString());
        assertEquals(odd, DistinguishedName.parse(odd.toString()));
        assertEquals(2, DistinguishedName.parse(odd.toString()).depth());
    }

    @Test
    void everyNameIsReadBackFromBothForms() {
        Random random = new Random(5);
        String[] pieces = {"/", "\\", "cn=", "o=", " ", ",", "\"", "+", "#", ";", "a", "Ä", "=", "<", ">", "2C",
            "\\,"};
        for (int round = 0; round < 20_000; round++) {
            DistinguishedName name = DistinguishedName.root("o", "Org");
            for (int depth = random.nextInt(4); depth >= 0; depth--) {
                StringBuilder value = new StringBuilder();
                for (int i = random.nextInt(6); i >= 0; i--) {
                    value.append(pieces[random.nextInt(pieces.length)]);
                }
                name = name.child(value.toString());
            }
            assertSameParts(name, DistinguishedName.parse(name.toString()));
            assertSameParts(name, DistinguishedName.parse(name.toLdap()));
        }
    }

    private static void assertSameParts(DistinguishedName expected, DistinguishedName actual) {
        DistinguishedName a = expected;
        DistinguishedName b = actual;
        for (; a != null && b != null; a = a.parent(), b = b.parent()) {
            assertEquals(a.value(), b.value(), expected.toString());
            assertEquals(a.attribute(), b.attribute(), expected.toString());
        }
        assertSame(a, b);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "JDoe", "/JDoe", "/o=", "cn=", "=x", "/o=Org/cn=", "c n=x", "/o=Org//cn="})
    void refusesWhatIsNoName(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> DistinguishedName.parse(text)).getMessage();
        assertTrue(message.contains("/o=Organization/ou=Site"), message);
    }

    @Test
    void refusesEndlessTexts() {
        String text = "/o=" + "x".repeat(DistinguishedName.MAX_LENGTH);
        String message = assertThrows(IllegalArgumentException.class, () -> DistinguishedName.parse(text)).getMessage();
        assertTrue(message.length() < 400);
    }

    @Test
    void withinItselfAndItsParents() {
        DistinguishedName site = DistinguishedName.parse("/o=Trager/ou=North");
        assertTrue(site.child("Recipients").isWithin(site));
        assertTrue(site.isWithin(site));
        assertTrue(!site.isWithin(site.child("Recipients")));
    }

    @Test
    void rawAttributesAreReadBackWhateverTheirNames() {
        for (String name : new String[] {"Object-Version", "a: b", "a\\:b\\", "", "x:"}) {
            for (String value : new String[] {"", " leading", "a: b", "line\nline", "\\"}) {
                RawAttribute attribute = new RawAttribute(name, value);
                assertEquals(attribute, RawAttribute.parse(attribute.toString()));
            }
        }
        assertEquals("Object-Version: 3", new RawAttribute("Object-Version", "3").toString());
        assertThrows(IllegalArgumentException.class, () -> RawAttribute.parse("no colon"));
    }
}
