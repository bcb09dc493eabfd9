package org.exsite.model.address;

import java.text.Normalizer;

/** The set of characters that an X.400 address may hold (Q108732, Q159189). */
public final class PrintableString {

    private static final String PUNCTUATION = " '()+,-./:=?";
    private static final String LETTERS = "ßssẞSSæaeÆAEœoeŒOEøoØOđdĐDðdÐDþthÞTHłlŁLıi";

    private PrintableString() {
    }

    /** Tells whether every character of a text belongs to the set. */
    public static boolean holds(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!holds(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a character belongs to the set. */
    public static boolean holds(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PUNCTUATION.indexOf(c) >= 0;
    }

    /**
     * Tells whether a value can be carried in a domain-defined attribute, where a gateway writes the other characters
     * of ASCII, such as the sign in {@code DDA:SMTP=user@host}, in a code of letters (RFC 2156).
     */
    public static boolean holdsEncoded(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 127);
    }

    /**
     * Returns a text with letters that bear accents replaced by those that they are made from. Characters that cannot
     * be mapped stay.
     */
    public static String plainLetters(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 4);
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c < 128) {
                plain.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(replacement(c));
            }
        }
        return plain.toString();
    }

    /** Returns a text mapped into the set; what has no plain form becomes a question mark (Q155840). */
    public static String of(String text) {
        if (holds(text)) {
            return text;
        }
        String plain = plainLetters(text);
        StringBuilder mapped = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            mapped.append(holds(c) ? c : '?');
        }
        return mapped.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String replacement(char c) {
        int at = LETTERS.indexOf(c);
        if (at < 0) {
            return String.valueOf(c);
        }
        int end = at + 1;
        while (end < LETTERS.length() && LETTERS.charAt(end) < 128) {
            end++;
        }
        return LETTERS.substring(at + 1, end);
    }
}
