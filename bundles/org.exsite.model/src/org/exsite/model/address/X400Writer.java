package org.exsite.model.address;

import java.util.List;

import org.exsite.model.address.X400Address.Component;

/** Writes X.400 addresses: for Exchange, and for comparing. */
final class X400Writer {

    private static final int KINDS = X400Attribute.values().length;
    private static final X400Attribute[] ATTRIBUTES = X400Attribute.values();

    private X400Writer() {
    }

    static String text(List<Component> components) {
        StringBuilder text = new StringBuilder(80);
        for (Component component : components) {
            text.append(component.canonicalLabel());
            if (!component.label().isEmpty() || component.attribute() != null) {
                text.append('=');
            }
            text.append(component.value()).append(';');
        }
        return text.toString();
    }

    static String key(List<Component> components) {
        StringBuilder key = new StringBuilder(80);
        for (X400Attribute attribute : ATTRIBUTES) {
            if (attribute != X400Attribute.DDA) {
                for (Component component : components) {
                    if (component.attribute() == attribute) {
                        append(key, attribute.label(), component.value());
                    }
                }
            }
        }
        components.stream().filter(c -> c.attribute() == null || c.attribute() == X400Attribute.DDA).map(c -> {
            StringBuilder part = new StringBuilder();
            append(part, c.canonicalLabel(), c.attribute() == null ? c.value() : PrintableEscapes.decode(c.value()));
            return part.toString();
        }).sorted().forEach(key::append);
        return key.toString();
    }

    /**
     * Returns the key of a text of the usual shape without taking it apart into objects, or {@code null} if the text
     * is of another shape: the slash form, repeated, unknown or domain-defined attributes.
     */
    static String quickKey(String text, int start) {
        int length = text.length();
        if (text.indexOf(';', start) < 0) {
            return null;
        }
        if (start < length && (text.charAt(start) == '/' || text.charAt(start) == ' ')) {
            return null;
        }
        int[] from = new int[KINDS];
        int[] to = new int[KINDS];
        for (int i = start; i < length;) {
            int end = text.indexOf(';', i);
            end = end < 0 ? length : end;
            int equals = text.indexOf('=', i);
            if (equals < 0 || equals >= end) {
                return null;
            }
            int kind = kind(text, i, equals);
            if (kind < 0 || from[kind] != 0) {
                return null;
            }
            from[kind] = equals + 1;
            to[kind] = end;
            i = end + 1;
        }
        StringBuilder key = new StringBuilder(length - start + 8);
        for (int kind = 0; kind < KINDS; kind++) {
            if (from[kind] != 0) {
                key.append(ATTRIBUTES[kind].label()).append('=');
                folded(key, text, from[kind], to[kind]);
                key.append(';');
            }
        }
        return key.toString();
    }

    private static int kind(String text, int start, int end) {
        for (int kind = 0; kind < KINDS - 1; kind++) {
            String label = ATTRIBUTES[kind].label();
            if (end - start == label.length() && text.regionMatches(true, start, label, 0, label.length())) {
                return kind;
            }
        }
        return -1;
    }

    private static void append(StringBuilder key, String label, String value) {
        folded(key, label, 0, label.length());
        key.append('=');
        folded(key, value, 0, value.length());
        key.append(';');
    }

    /** Appends a value in lower case, without spaces at its ends and with single ones within. */
    private static void folded(StringBuilder key, String text, int from, int to) {
        boolean space = false;
        boolean started = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                space = started;
            } else {
                if (space) {
                    key.append(' ');
                    space = false;
                }
                key.append(Character.toLowerCase(Character.toUpperCase(c)));
                started = true;
            }
        }
    }
}
