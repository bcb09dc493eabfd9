package org.exsite.model.address;

import java.util.ArrayList;
import java.util.List;

import org.exsite.model.address.X400Address.Component;

/** Takes the text of an X.400 address apart. */
final class X400Parser {

    private static final X400Attribute[] UNITS =
            {X400Attribute.OU1, X400Attribute.OU2, X400Attribute.OU3, X400Attribute.OU4};

    private final List<Component> components = new ArrayList<>(10);
    private int units;

    private X400Parser() {
    }

    static List<Component> components(String text) {
        X400Parser parser = new X400Parser();
        String trimmed = text.strip();
        if (trimmed.startsWith("/")) {
            parser.slashForm(trimmed);
        } else if (isSlashForm(trimmed)) {
            parser.slashForm('/' + trimmed);
        } else {
            parser.semicolonForm(text);
        }
        return parser.components;
    }

    private void semicolonForm(String text) {
        int start = 0;
        for (int end = text.indexOf(';'); start < text.length(); end = text.indexOf(';', start)) {
            int stop = end < 0 ? text.length() : end;
            add(text.substring(start, stop));
            start = stop + 1;
        }
    }

    /**
     * Tells whether slashes part the attributes although none stands at the beginning, as people write the form of RFC
     * 1685 by hand: no semicolon parts them, and the first slash that a label may follow is followed by one that X.400
     * has. Any other slash belongs to a value.
     */
    static boolean isSlashForm(String text) {
        int slash = text.indexOf('/');
        while (slash > 0 && !labelFollows(text, slash + 1)) {
            slash = text.indexOf('/', slash + 1);
        }
        return slash > 0 && text.indexOf(';') < 0 && isLabel(text, 0) && isLabel(text, slash + 1);
    }

    private static boolean isLabel(String text, int start) {
        int equals = text.indexOf('=', start);
        if (equals < 0) {
            return false;
        }
        String label = text.substring(start, equals).strip();
        return X400Attribute.ofLabel(label) != null || label.equalsIgnoreCase("ou") || ddaPrefix(label) > 0;
    }

    /** A slash parts two attributes only if no escape keeps it and a label follows: values hold slashes (Q159189). */
    private void slashForm(String text) {
        StringBuilder part = new StringBuilder();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '/' || c == '$') && i + 1 < text.length() && text.charAt(i + 1) == '/') {
                part.append('/');
                i++;
            } else if (c == '/' && (i + 1 == text.length() || labelFollows(text, i + 1))) {
                add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        add(part.toString());
    }

    private static boolean labelFollows(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=') {
                return i > start;
            } else if (c >= 128 || !Character.isLetterOrDigit(c) && ".:-".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private void add(String part) {
        if (part.isBlank()) {
            return;
        }
        int equals = part.indexOf('=');
        if (equals < 0) {
            withoutValue(part.strip());
            return;
        }
        String label = part.substring(0, equals).strip();
        String value = part.substring(equals + 1);
        int prefix = ddaPrefix(label);
        if (prefix > 0) {
            domainDefined(label.substring(prefix).strip(), value);
        } else {
            components.add(new Component(attribute(label), label, value));
        }
    }

    /** A label may stand alone: {@code c=US;a;p=Org;} has an ADMD without value (Q199412). */
    private void withoutValue(String text) {
        X400Attribute attribute = X400Attribute.ofLabel(text);
        components.add(attribute == null ? new Component(null, "", text) : new Component(attribute, text, ""));
    }

    /**
     * Type and value may be two parts, {@code DDA.TYPE=ID/DDA.VALUE=4711} (Q159291), or both behind the equals sign,
     * {@code dda=SMTP:user@host} (Q262112).
     */
    private void domainDefined(String type, String value) {
        Component last = components.isEmpty() ? null : components.getLast();
        int colon = value.indexOf(':');
        if (type.equalsIgnoreCase("value") && last != null && last.attribute() == X400Attribute.DDA
                && last.label().equalsIgnoreCase("type")) {
            components.set(components.size() - 1, new Component(X400Attribute.DDA, last.value().strip(), value));
        } else if (type.isEmpty() && colon > 0) {
            components.add(new Component(X400Attribute.DDA, value.substring(0, colon).strip(),
                    value.substring(colon + 1)));
        } else {
            components.add(new Component(X400Attribute.DDA, type, value));
        }
    }

    private X400Attribute attribute(String label) {
        if (label.equalsIgnoreCase("ou")) {
            // units without numbers count from the first; a fifth has no number left
            return units < UNITS.length ? UNITS[units++] : null;
        }
        return X400Attribute.ofLabel(label);
    }

    /** Returns how long {@code DDA:}, {@code DDA.} or {@code DD.} is before the type, or 0 if there is none. */
    private static int ddaPrefix(String label) {
        for (String prefix : new String[] {"dda:", "dda.", "dd."}) {
            if (label.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return prefix.length();
            }
        }
        return label.equalsIgnoreCase("dda") ? label.length() : 0;
    }
}
