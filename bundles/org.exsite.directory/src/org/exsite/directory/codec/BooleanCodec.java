package org.exsite.directory.codec;

import java.util.Locale;

/** Truth values: TRUE and FALSE over LDAP, 0 and any other number in import files; both are read everywhere. */
final class BooleanCodec implements ValueCodec {

    private final boolean digits;

    BooleanCodec(boolean digits) {
        this.digits = digits;
    }

    @Override
    public Object read(String text, NameResolver names) {
        String word = text.strip().toUpperCase(Locale.ROOT);
        return switch (word) {
            case "TRUE" -> Boolean.TRUE;
            case "FALSE" -> Boolean.FALSE;
            default -> Integer.parseInt(word) != 0;
        };
    }

    @Override
    public String write(Object value) {
        boolean truth = (Boolean) value;
        return digits ? truth ? "1" : "0" : truth ? "TRUE" : "FALSE";
    }
}
