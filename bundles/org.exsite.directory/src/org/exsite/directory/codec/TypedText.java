package org.exsite.directory.codec;

/**
 * Several values that each begin with a type and a colon. Their separator may also be part of a value, as in the
 * template {@code SMTP:%g.%s@example.org}: it parts two values only where a type follows.
 */
final class TypedText {

    private TypedText() {
    }

    static int nextSeparator(String text, char separator, int from) {
        int at = text.indexOf(separator, from);
        while (at >= 0 && !startsValue(text, at + 1)) {
            at = text.indexOf(separator, at + 1);
        }
        return at;
    }

    private static boolean startsValue(String text, int from) {
        if (text.startsWith("~DEL", from) || from == text.length()) {
            return true;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > from;
            }
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return false;
    }
}
