package org.exsite.model.address;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.exsite.model.ModelMessages;

/**
 * One thing that is wrong with the text of an address.
 *
 * @param kind what is wrong
 * @param label the label of the attribute at fault as Exchange writes it, or the name of the part at fault in the
 *        form of the address; empty if it is the address as a whole
 * @param text the text at fault as it was written; empty for something that is missing
 * @param limit the limit that is exceeded; 0 if there is none
 */
public record AddressProblem(Kind kind, String label, String text, int limit) {

    /** What can be wrong. */
    public enum Kind {
        /** An attribute is longer than Exchange supports (Q145933, Q169860). */
        ATTRIBUTE_TOO_LONG("attributeTooLong"),
        /** The whole text is longer than 1,024 characters, which stops the store before Service Pack 4 (Q263457). */
        ADDRESS_TOO_LONG("addressTooLong"),
        /** The country is missing (Q158363). */
        MISSING_COUNTRY("missingCountry"),
        /** The administrative domain is missing (Q158363). */
        MISSING_ADMD("missingAdmd"),
        /** Nothing but country and administrative domain is given (Q158363). */
        MISSING_NAME("missingName"),
        /** A part of a personal name is given, but no surname. */
        MISSING_SURNAME("missingSurname"),
        /** An attribute that may be given once is given again, with the same value or another (Q146588). */
        DUPLICATE("duplicate"),
        /** An attribute has no value (Q160947). */
        EMPTY("empty"),
        /** A domain-defined attribute has no type (Q160947). */
        EMPTY_DDA_TYPE("emptyDdaType"),
        /** A domain-defined attribute has no value (Q160947). */
        EMPTY_DDA_VALUE("emptyDdaValue"),
        /** An attribute that takes digits only holds something else, such as spaces (Q147113). */
        NOT_NUMERIC("notNumeric"),
        /** The country is neither two letters nor three digits (Q145986). */
        BAD_COUNTRY("badCountry"),
        /** The label is none that Exchange knows, such as x121 without its dot (Q156726). */
        UNKNOWN_LABEL("unknownLabel"),
        /** A part of the address has no label. */
        NO_LABEL("noLabel"),
        /** A value holds a character outside PrintableString (Q108732, Q159189). */
        BAD_CHARACTER("badCharacter"),
        /** There are more domain-defined attributes than X.400 allows. */
        TOO_MANY_DDAS("tooManyDdas"),
        /** An organizational unit is given while one with a lower number is not. */
        OU_GAP("ouGap"),
        /** The text, or a part of it, does not have the form that the label shows. */
        MALFORMED("malformed"),
        /** A part holds a character that it may not hold, which is the text of the problem. */
        ILLEGAL_CHARACTER("illegalCharacter"),
        /** A dot is at an end of a part or follows another one (Q230331, Q258704). */
        STRAY_DOT("strayDot"),
        /** Two spaces follow each other where one is taken (Q216492). */
        REPEATED_SPACES("repeatedSpaces"),
        /** A telephone number has no digits. */
        NO_DIGITS("noDigits"),
        /** The text is not a distinguished name. */
        NO_NAME("noName"),
        /** The address has no type before a colon. */
        MISSING_TYPE("missingType"),
        /** The type is longer than eight characters (Q261283). */
        TYPE_TOO_LONG("typeTooLong"),
        /** What follows the type is longer than 1,123 characters (schema of Proxy-Addresses). */
        VALUE_TOO_LONG("valueTooLong");

        private final String message;

        Kind(String message) {
            this.message = message;
        }

        /** Returns what can be wrong with an X.400 address. */
        public static Set<Kind> ofX400() {
            return EnumSet.range(ATTRIBUTE_TOO_LONG, OU_GAP);
        }
    }

    public AddressProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
    }

    /** Returns a sentence for people. */
    public String message() {
        return ModelMessages.format("address." + kind.message, label, text, Integer.toString(limit));
    }
}
