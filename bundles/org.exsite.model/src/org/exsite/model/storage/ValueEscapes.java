package org.exsite.model.storage;

/**
 * Carries texts that XML 1.0 cannot hold, such as control characters and halves of surrogate pairs.
 *
 * <p>Such a text is written as {@value #MARK} followed by the text with each of these characters, and each backslash,
 * as a backslash and four hexadecimal digits. A text that happens to begin with the mark is written in this way too, so
 * that what is read is always what was written. All other texts are written as they are.
 */
final class ValueEscapes {

    static final String MARK = "exsite-escaped:";

    private ValueEscapes() {
    }

    static String escape(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(MARK);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || !isHeld(text, i)) {
                escaped.append(String.format("\\%04X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * Returns the text that was escaped.
     *
     * @throws IllegalArgumentException if the text bears the mark but was not made by {@link #escape}
     */
    static String unescape(String text) {
        if (!bearsMark(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = MARK.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                if (i + 4 >= text.length()) {
                    throw new IllegalArgumentException(text);
                }
                plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                i += 4;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c >= 0xD800) && !isHeld(text, i)) {
                return false;
            }
        }
        return !bearsMark(text);
    }

    /** Few texts begin with the same letter: looking at that first costs less than comparing every text. */
    private static boolean bearsMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK.charAt(0) && text.startsWith(MARK);
    }

    private static boolean isHeld(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        } else if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        } else if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < 0xFFFE;
    }
}
