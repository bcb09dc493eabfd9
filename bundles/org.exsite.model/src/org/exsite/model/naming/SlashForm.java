package org.exsite.model.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * The text form of Exchange, {@code /o=Org/cn=Name}.
 *
 * <p>Exchange knows no escapes in it: a slash begins a part only before a naming attribute, so that values such as
 * {@code EX:_O=A/B} may hold slashes. For a value that would be taken apart by that, a backslash keeps its slash; it
 * also keeps a backslash before a slash, a backslash or the end, and a space at the end.
 */
final class SlashForm {

    private static final String[] ATTRIBUTES = {"cn=", "ou=", "o=", "c=", "l=", "st=", "dc="};

    private SlashForm() {
    }

    static void append(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '/' && startsPart(value, i) || c == '\\' && isEscape(value, i)
                    || c == ' ' && i == value.length() - 1) {
                text.append('\\');
            }
            text.append(c);
        }
    }

    /** Takes a text apart that begins with a slash; values stay escaped. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>(6);
        int start = 1;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && isEscape(text, i)) {
                i++;
            } else if (text.charAt(i) == '/' && startsPart(text, i)) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    static String unescape(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\' && isEscape(value, i) && i + 1 < value.length()) {
                i++;
            }
            plain.append(value.charAt(i));
        }
        return plain.toString();
    }

    private static boolean isEscape(String text, int i) {
        if (i + 1 == text.length()) {
            return true;
        }
        char next = text.charAt(i + 1);
        return next == '\\' || next == '/' || next == ' ' && i + 2 == text.length();
    }

    private static boolean startsPart(String text, int slash) {
        for (String attribute : ATTRIBUTES) {
            if (text.regionMatches(true, slash + 1, attribute, 0, attribute.length())) {
                return true;
            }
        }
        return false;
    }
}
