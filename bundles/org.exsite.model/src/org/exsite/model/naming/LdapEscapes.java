package org.exsite.model.naming;

/** The escapes of RFC 2253 for values in distinguished names. */
final class LdapEscapes {

    private static final String SPECIAL = ",+\"\\<>;=";

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
}
