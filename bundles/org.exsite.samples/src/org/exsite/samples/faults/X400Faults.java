package org.exsite.samples.faults;

import org.exsite.model.address.AddressProblem.Kind;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;

/** Ways to spoil an X.400 address, one for each kind of problem. */
final class X400Faults {

    private X400Faults() {
    }

    /** Spoils an address that has all of c, a, p, o, s, g and cn. */
    @FunctionalInterface
    interface Fault {

        /** An administrative domain that is one character too long, as in Q169860. */
        Fault LONG_ADMD = address -> address.with(X400Attribute.ADMD, "A".repeat(17)).toString();

        String applyTo(X400Address address);

        static Fault of(Kind kind) {
            return switch (kind) {
                case ATTRIBUTE_TOO_LONG -> address ->
                        address.with(X400Attribute.SURNAME, "Longname".repeat(6)).toString();
                case ADDRESS_TOO_LONG -> Fault::lengthen;
                case MISSING_COUNTRY -> address -> address.with(X400Attribute.COUNTRY, "").toString();
                case MISSING_ADMD -> address -> address.with(X400Attribute.ADMD, "").toString();
                case MISSING_NAME -> address ->
                        "c=US;a= ;DDA:ID=" + address.value(X400Attribute.COMMON_NAME).orElse("1") + ';';
                case MISSING_SURNAME -> address -> address.with(X400Attribute.SURNAME, "")
                        .with(X400Attribute.INITIALS, "J").toString();
                case DUPLICATE -> address ->
                        address + "s=" + address.value(X400Attribute.SURNAME).orElse("Twice") + ';';
                case EMPTY -> address -> address + "q=;";
                case EMPTY_DDA_TYPE -> address -> address + "DDA:=4711;";
                case EMPTY_DDA_VALUE -> address -> address + "DDA:ID=;";
                case NOT_NUMERIC -> address -> address + "n-id=4711 12;";
                case BAD_COUNTRY -> address -> address.with(X400Attribute.COUNTRY, "U").toString();
                case UNKNOWN_LABEL -> address -> address + "x121=4711;";
                case NO_LABEL -> address -> address + "Building 7;";
                case BAD_CHARACTER -> address -> address.with(X400Attribute.SURNAME, "Baker & Sons").toString();
                case TOO_MANY_DDAS -> address -> address + "DDA:A=1;DDA:B=2;DDA:C=3;DDA:D=4;DDA:E=5;";
                case OU_GAP -> address -> address.with(X400Attribute.OU2, "Second").toString();
                default -> throw new IllegalArgumentException(kind.name());
            };
        }

        private static String lengthen(X400Address address) {
            X400Address longer = address.with(X400Attribute.ORGANIZATION, "o".repeat(64))
                    .with(X400Attribute.OU1, "u".repeat(32)).with(X400Attribute.OU2, "u".repeat(32))
                    .with(X400Attribute.OU3, "u".repeat(32)).with(X400Attribute.OU4, "u".repeat(32))
                    .with(X400Attribute.NUMERIC_ID, "1".repeat(32)).with(X400Attribute.TERMINAL_ID, "t".repeat(24))
                    .with(X400Attribute.COMMON_NAME, "c".repeat(64)).with(X400Attribute.SURNAME, "s".repeat(40))
                    .with(X400Attribute.GIVEN_NAME, "g".repeat(16)).with(X400Attribute.X121, "1".repeat(15))
                    .with(X400Attribute.TERMINAL_TYPE, "999").with(X400Attribute.INITIALS, "i".repeat(5))
                    .with(X400Attribute.PRMD, "p".repeat(16));
            for (int i = 1; i <= X400Attribute.DDA_COUNT; i++) {
                longer = longer.withDda("LONGDDA" + i, "d".repeat(128));
            }
            return longer.toString();
        }
    }

    /** Returns the article that describes a kind of problem; the rules of the O/R address itself are in Q158363. */
    static String article(Kind kind) {
        return switch (kind) {
            case ATTRIBUTE_TOO_LONG, ADDRESS_TOO_LONG, TOO_MANY_DDAS -> "Q145933";
            case DUPLICATE -> "Q146588";
            case EMPTY, EMPTY_DDA_TYPE, EMPTY_DDA_VALUE -> "Q160947";
            case NOT_NUMERIC -> "Q147113";
            case BAD_COUNTRY -> "Q145986";
            default -> "Q158363";
        };
    }
}
