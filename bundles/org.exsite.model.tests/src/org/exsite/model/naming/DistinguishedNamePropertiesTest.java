package org.exsite.model.naming;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;

/** What holds for every distinguished name; each run tries the same ones. */
class DistinguishedNamePropertiesTest {

    private static QuickTheory theory() {
        return qt().withFixedSeed(1779).withExamples(3000);
    }

    /** Values of the characters that directory names have, and others; with all that escapes or begins a part. */
    private static Gen<String> values() {
        return strings().betweenCodePoints(0x20, 0x7E).ofLengthBetween(1, 12)
                .mix(lists().of(arbitrary().pick(List.of("/", "\\", ",", "=", "cn", "/cn=", "\"", "+", " ", "#", ";", "a",
                        "Ä", "日", "😀"))).ofSizeBetween(1, 6).map(parts -> String.join("", parts)), 50)
                .assuming(value -> !value.isBlank());
    }

    private static Gen<DistinguishedName> names() {
        return lists().of(values()).ofSizeBetween(1, 5).map(values -> {
            DistinguishedName name = DistinguishedName.root("o", values.getFirst());
            for (int i = 1; i < values.size(); i++) {
                name = name.child(i == 1 ? "ou" : "cn", values.get(i));
            }
            return name;
        });
    }

    private static boolean sameParts(DistinguishedName one, DistinguishedName other) {
        return one == null ? other == null : other != null && one.attribute().equals(other.attribute())
                && one.value().equals(other.value()) && sameParts(one.parent(), other.parent());
    }

    @Test
    void theSlashFormIsReadAsItWasWritten() {
        theory().forAll(names()).check(name -> sameParts(name, DistinguishedName.parse(name.toString())));
    }

    @Test
    void theFormOfLdapIsReadAsItWasWritten() {
        theory().forAll(names()).check(name -> sameParts(name, DistinguishedName.parse(name.toLdap())));
    }

    @Test
    void equalNamesHaveOneHashAndAreInOnePlace() {
        theory().forAll(names(), names()).check((one, other) -> {
            DistinguishedName upper = DistinguishedName.parse(one.toString().toUpperCase(Locale.ROOT));
            return one.equals(upper) && one.hashCode() == upper.hashCode() && one.compareTo(upper) == 0
                    && one.equals(other) == (one.compareTo(other) == 0)
                    && Integer.signum(one.compareTo(other)) == -Integer.signum(other.compareTo(one));
        });
    }
}
