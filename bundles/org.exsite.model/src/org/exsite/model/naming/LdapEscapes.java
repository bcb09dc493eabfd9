package org.exsite.model.naming;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The escapes of RFC 2253 for values in distinguished names. */
final class LdapEscapes {

    private static final String SPECIAL = ",+\"\\<>;";

    private LdapEscapes() {
    }

    static void append(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean edgeSpace = c == ' ' && (i == 0 || i == value.length() - 1);
            if (SPECIAL.indexOf(c) >= 0 || edgeSpace || c == '#' && i == 0) {
                text.append('\\');
            }
            text.append(c);
        }
    }

    /** Removes the spaces around a text, but not one at the end that a backslash keeps. */
    static String strip(String text) {
        String stripped = text.strip();
        int backslashes = 0;
        while (backslashes < stripped.length() && stripped.charAt(stripped.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        int end = text.length() - text.stripLeading().length() + stripped.length();
        return backslashes % 2 == 1 && end < text.length() ? stripped + text.charAt(end) : stripped;
    }

    /** Removes the escapes: a backslash before a character, or before two hexadecimal digits that give an octet. */
    static String remove(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int octet = c == '\\' && i + 2 < text.length() ? octet(text.charAt(i + 1), text.charAt(i + 2)) : -1;
            if (octet >= 0) {
                octets.write(octet);
                i += 2;
                continue;
            }
            plain.append(octets.toString(StandardCharsets.UTF_8));
            octets.reset();
            plain.append(c == '\\' && i + 1 < text.length() ? text.charAt(++i) : c);
        }
        return plain.append(octets.toString(StandardCharsets.UTF_8)).toString();
    }

    private static int octet(char high, char low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first << 4 | second;
    }
}
