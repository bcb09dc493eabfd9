package org.exsite.model.naming;

import java.util.ArrayList;
import java.util.List;

import org.exsite.model.ModelMessages;

/** Reads the two text forms of a distinguished name. */
final class DistinguishedNameParser {

    private DistinguishedNameParser() {
    }

    static DistinguishedName parse(String text) {
        if (text == null || text.isBlank() || text.length() > DistinguishedName.MAX_LENGTH) {
            throw invalid(text);
        }
        String trimmed = LdapEscapes.strip(text);
        boolean slash = trimmed.startsWith("/");
        List<String> parts = slash ? SlashForm.split(trimmed) : splitLdap(trimmed).reversed();
        DistinguishedName name = null;
        for (String part : parts) {
            int equals = part.indexOf('=');
            if (equals <= 0 || equals == part.length() - 1) {
                throw invalid(text);
            }
            String attribute = part.substring(0, equals).strip();
            String rest = part.substring(equals + 1);
            String value = slash ? SlashForm.unescape(rest) : unescape(rest);
            if (value.isEmpty() || !attribute.chars()
                    .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.'))) {
                throw invalid(text);
            }
            name = name == null ? DistinguishedName.root(attribute, value) : name.child(attribute, value);
        }
        return name;
    }

    private static List<String> splitLdap(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == ';')) {
                parts.add(LdapEscapes.strip(text.substring(start, i)));
                start = i + 1;
            }
        }
        parts.add(LdapEscapes.strip(text.substring(start)));
        return parts;
    }

    private static String unescape(String value) {
        String text = LdapEscapes.strip(value);
        if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1);
        }
        return LdapEscapes.remove(text);
    }

    private static IllegalArgumentException invalid(String text) {
        String shown = text == null ? "" : text.length() > 80 ? text.substring(0, 80) + "..." : text;
        return new IllegalArgumentException(ModelMessages.format("naming.notADistinguishedName", shown));
    }
}
