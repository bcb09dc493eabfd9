package org.exsite.model.address;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The attributes of an X.400 O/R address, in the order in which Exchange writes them, with the lengths that Exchange
 * supports (Q145933; the numbers of X.121 and of terminals are those of X.411).
 */
public enum X400Attribute {

    /** Country: two letters or three digits. */
    COUNTRY("c", 3, false),
    /** Administrative management domain; a single space stands for none. */
    ADMD("a", 16, false),
    /** Private management domain. */
    PRMD("p", 16, false),
    /** Organization. */
    ORGANIZATION("o", 64, false),
    /** First organizational unit. */
    OU1("ou1", 32, false),
    /** Second organizational unit. */
    OU2("ou2", 32, false),
    /** Third organizational unit. */
    OU3("ou3", 32, false),
    /** Fourth organizational unit. */
    OU4("ou4", 32, false),
    /** Surname. */
    SURNAME("s", 40, false),
    /** Given name. */
    GIVEN_NAME("g", 16, false),
    /** Initials. */
    INITIALS("i", 5, false),
    /** Generation qualifier, such as Jr. */
    GENERATION("q", 3, false),
    /** Common name. */
    COMMON_NAME("cn", 64, false),
    /** X.121 network address. */
    X121("x.121", 15, true),
    /** Numeric identifier of the user agent. */
    NUMERIC_ID("n-id", 32, true),
    /** Terminal identifier. */
    TERMINAL_ID("t-id", 24, false),
    /** Terminal type. */
    TERMINAL_TYPE("t-ty", 3, true),
    /** Domain-defined attribute, {@code DDA:type=value}: the only attribute that may be given several times. */
    DDA("DDA", 128, false);

    /** How many characters the type of a domain-defined attribute may have (Q145933). */
    public static final int DDA_TYPE_LENGTH = 8;
    /** How many domain-defined attributes an address may have. */
    public static final int DDA_COUNT = 4;

    private static final Map<String, X400Attribute> BY_LABEL = new HashMap<>();

    static {
        for (X400Attribute attribute : values()) {
            BY_LABEL.put(attribute.label, attribute);
        }
        BY_LABEL.remove(DDA.label);
        BY_LABEL.put("admd", ADMD);
        BY_LABEL.put("prmd", PRMD);
        BY_LABEL.put("gq", GENERATION);
        BY_LABEL.put("ua-id", NUMERIC_ID);
    }

    /** The labels by their first character, in lower case. */
    private static final Label[][] BY_LETTER = new Label['z' + 1][];

    static {
        BY_LABEL.forEach((text, attribute) -> {
            Label[] others = BY_LETTER[text.charAt(0)];
            Label[] all = others == null ? new Label[1] : Arrays.copyOf(others, others.length + 1);
            all[all.length - 1] = new Label(text, attribute);
            BY_LETTER[text.charAt(0)] = all;
        });
    }

    private final String label;
    private final int maxLength;
    private final boolean numeric;

    X400Attribute(String label, int maxLength, boolean numeric) {
        this.label = label;
        this.maxLength = maxLength;
        this.numeric = numeric;
    }

    /** Returns the label that Exchange writes. */
    public String label() {
        return label;
    }

    /** Returns how many characters the value may have. */
    public int maxLength() {
        return maxLength;
    }

    /** Tells whether Exchange takes digits only (Q147113). */
    public boolean isNumeric() {
        return numeric;
    }

    /** Tells whether this is one of the four organizational units. */
    public boolean isOrganizationalUnit() {
        return this == OU1 || this == OU2 || this == OU3 || this == OU4;
    }

    /** Tells whether this is a part of a personal name. */
    public boolean isPersonalName() {
        return this == SURNAME || this == GIVEN_NAME || this == INITIALS || this == GENERATION;
    }

    /**
     * Returns the attribute with a label in any case, other than a domain-defined one, or {@code null}. ADMD and PRMD
     * are also written in full (Q159291), and GQ and UA-ID are labels of RFC 1327 that RFC 2156 still reads.
     */
    public static X400Attribute ofLabel(String label) {
        return BY_LABEL.get(label.toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the attribute whose label stands in a part of a text, as {@link #ofLabel(String)} without a new string.
     */
    public static X400Attribute ofLabel(String text, int from, int to) {
        char first = from < to ? Character.toLowerCase(text.charAt(from)) : 0;
        Label[] labels = first < BY_LETTER.length ? BY_LETTER[first] : null;
        for (int i = 0; labels != null && i < labels.length; i++) {
            String wanted = labels[i].text;
            if (wanted.length() == to - from && text.regionMatches(true, from, wanted, 0, wanted.length())) {
                return labels[i].attribute;
            }
        }
        return null;
    }

    private record Label(String text, X400Attribute attribute) {
    }
}
