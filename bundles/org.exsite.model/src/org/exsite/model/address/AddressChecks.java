package org.exsite.model.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.exsite.model.address.AddressProblem.Kind;

/** Collects what is wrong with the parts of an address. */
final class AddressChecks {

    private final List<AddressProblem> problems = new ArrayList<>(2);

    /** Returns the only problem of a text that does not have the form of its type. */
    static List<AddressProblem> malformed(String form, String text) {
        return List.of(new AddressProblem(Kind.MALFORMED, form, text, 0));
    }

    /** Returns the part of a text in which spaces at the ends and case do not count. */
    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    List<AddressProblem> problems() {
        return List.copyOf(problems);
    }

    AddressChecks notEmpty(String part, String value) {
        if (value.isBlank()) {
            add(Kind.EMPTY, part, value, 0);
        }
        return this;
    }

    AddressChecks notLonger(String part, String value, int limit) {
        if (value.length() > limit) {
            add(Kind.ATTRIBUTE_TOO_LONG, part, value, limit);
        }
        return this;
    }

    /** Reports the first control character or character of a set; spaces are in the set or not as any other. */
    AddressChecks without(String characters, String part, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isISOControl(c) || characters.indexOf(c) >= 0) {
                add(Kind.ILLEGAL_CHARACTER, part, String.valueOf(c), 0);
                return this;
            }
        }
        return this;
    }

    void add(Kind kind, String part, String text, int limit) {
        problems.add(new AddressProblem(kind, part, text, limit));
    }
}
