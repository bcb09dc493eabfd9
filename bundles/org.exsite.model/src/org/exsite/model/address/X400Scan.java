package org.exsite.model.address;

/**
 * Where the attributes stand in the text of an X.400 address of the usual shape, {@code c=US;a= ;p=Org;o=Site;s=Doe;}.
 * Nearly all addresses of an organization have it, and what is mostly asked of them can be told from the text.
 */
final class X400Scan {

    private static final X400Attribute[] ATTRIBUTES = X400Attribute.values();
    private static final int KINDS = ATTRIBUTES.length;
    private static final int UNITS = bit(X400Attribute.OU1) | bit(X400Attribute.OU2) | bit(X400Attribute.OU3)
            | bit(X400Attribute.OU4);
    private static final int PERSON = bit(X400Attribute.GIVEN_NAME) | bit(X400Attribute.INITIALS)
            | bit(X400Attribute.GENERATION);

    private final String text;
    private final int[] from = new int[KINDS];
    private final int[] to = new int[KINDS];
    /** A bit for each attribute that is given. */
    private int given;

    private X400Scan(String text) {
        this.text = text;
    }

    /**
     * Looks through a text from a place on.
     *
     * @return {@code null} if the text is of another shape: the slash form, one without semicolons, labels that are
     *         repeated, unknown, or written in another way, domain-defined attributes
     */
    static X400Scan of(String text, int start) {
        int length = text.length();
        if (text.indexOf(';', start) < 0 || start < length && (text.charAt(start) == '/' || text.charAt(start) == ' ')) {
            return null;
        }
        X400Scan scan = new X400Scan(text);
        for (int i = start; i < length;) {
            int end = text.indexOf(';', i);
            end = end < 0 ? length : end;
            int equals = text.indexOf('=', i);
            int kind = equals < 0 || equals >= end ? -1 : kind(text, i, equals);
            if (kind < 0 || (scan.given & 1 << kind) != 0) {
                return null;
            }
            scan.given |= 1 << kind;
            scan.from[kind] = equals + 1;
            scan.to[kind] = end;
            i = end + 1;
        }
        return scan;
    }

    /**
     * Returns the value of an attribute, without looking further than that.
     *
     * @return {@code null} if the attribute is not given, or if the text is of another shape up to it
     */
    static String value(String text, X400Attribute attribute) {
        int length = text.length();
        for (int i = 0; i < length;) {
            int end = text.indexOf(';', i);
            int equals = text.indexOf('=', i);
            int kind = equals < 0 || equals >= end ? -1 : kind(text, i, equals);
            if (kind < 0) {
                return null;
            } else if (kind == attribute.ordinal()) {
                return text.substring(equals + 1, end);
            }
            i = end + 1;
        }
        return null;
    }

    /** Returns the form in which equal addresses are equal, as {@link X400Address#key} has it. */
    String key() {
        StringBuilder key = new StringBuilder(text.length() + 8);
        for (int kind = 0; kind < KINDS; kind++) {
            if ((given & 1 << kind) != 0) {
                key.append(ATTRIBUTES[kind].label()).append('=');
                X400Writer.folded(key, text, from[kind], to[kind]);
                key.append(';');
            }
        }
        return key.toString();
    }

    /** Tells whether {@link X400Checker} is certain to find nothing; if not it has to look. */
    boolean isFine() {
        int units = (given & UNITS) >> X400Attribute.OU1.ordinal();
        if (!has(X400Attribute.COUNTRY) || !has(X400Attribute.ADMD) || !has(X400Attribute.PRMD)
                || (units & units + 1) != 0 || (given & PERSON) != 0 && !has(X400Attribute.SURNAME)
                || text.length() > X400Address.MAX_LENGTH) {
            return false;
        }
        for (int kind = 0; kind < KINDS; kind++) {
            if ((given & 1 << kind) != 0 && !isFine(ATTRIBUTES[kind], from[kind], to[kind])) {
                return false;
            }
        }
        return true;
    }

    private boolean isFine(X400Attribute attribute, int start, int end) {
        int length = end - start;
        if (attribute == X400Attribute.COUNTRY) {
            return length == 2 && isLetter(text.charAt(start)) && isLetter(text.charAt(start + 1));
        }
        if (attribute == X400Attribute.ADMD && length == 1 && text.charAt(start) == ' ') {
            return true;
        }
        if (length == 0 || length > attribute.maxLength() || attribute.isNumeric() || text.charAt(start) == ' ') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!PrintableString.holds(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean has(X400Attribute attribute) {
        return (given & bit(attribute)) != 0;
    }

    private static int bit(X400Attribute attribute) {
        return 1 << attribute.ordinal();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** A label that is written in another way has another length. */
    private static int kind(String text, int start, int end) {
        X400Attribute attribute = X400Attribute.ofLabel(text, start, end);
        return attribute != null && attribute.label().length() == end - start ? attribute.ordinal() : -1;
    }
}
