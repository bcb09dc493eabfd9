package org.exsite.model.address;

import java.util.List;

import org.exsite.model.address.X400Address.Component;

/** Writes X.400 addresses: for Exchange, and for comparing. */
final class X400Writer {

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

    private static void append(StringBuilder key, String label, String value) {
        folded(key, label, 0, label.length());
        key.append('=');
        folded(key, value, 0, value.length());
        key.append(';');
    }

    /** Appends a value in lower case, without spaces at its ends and with single ones within. */
    static void folded(StringBuilder key, String text, int from, int to) {
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
