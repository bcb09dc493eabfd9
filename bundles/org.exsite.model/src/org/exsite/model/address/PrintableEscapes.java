package org.exsite.model.address;

/**
 * The code in which gateways write characters that PrintableString lacks: {@code (a)} for the at sign, and the number
 * of a character of ASCII in three decimal digits, {@code (064)} (Q185592, RFC 2156 section 3.4).
 */
public final class PrintableEscapes {

    private static final String LETTERS = "abpqulr";
    private static final String SIGNS = "@!%\"_()";
    private static final int MAX_ASCII = 127;

    private PrintableEscapes() {
    }

    /** Returns a text with its codes replaced by what they stand for; parentheses that begin no code stay. */
    public static String decode(String text) {
        if (text.indexOf('(') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int end = text.charAt(i) == '(' ? text.indexOf(')', i) : -1;
            int c = end < 0 ? -1 : decoded(text, i + 1, end);
            plain.append(c < 0 ? text.charAt(i) : (char) c);
            i = c < 0 ? i + 1 : end + 1;
        }
        return plain.toString();
    }

    /** Returns a text of ASCII in the code; other characters stay as they are. */
    public static String encode(String text) {
        StringBuilder coded = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int sign = SIGNS.indexOf(c);
            if (sign >= 0) {
                coded.append('(').append(LETTERS.charAt(sign)).append(')');
            } else if (c > MAX_ASCII || PrintableString.holds(c)) {
                coded.append(c);
            } else {
                coded.append('(').append((char) ('0' + c / 100)).append((char) ('0' + c / 10 % 10))
                        .append((char) ('0' + c % 10)).append(')');
            }
        }
        return coded.toString();
    }

    private static int decoded(String text, int from, int to) {
        if (to - from == 1) {
            int letter = LETTERS.indexOf(Character.toLowerCase(text.charAt(from)));
            return letter < 0 ? -1 : SIGNS.charAt(letter);
        }
        if (to - from != 3) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number <= MAX_ASCII ? number : -1;
    }
}
