package org.exsite.model.naming;

import java.util.Objects;

import org.exsite.model.ModelMessages;

/**
 * One value of an attribute that no feature of the model stands for, word for word.
 *
 * @param name the name of the attribute as it was read: a raw, LDAP or column name
 * @param value the value as it was read
 */
public record RawAttribute(String name, String value) {

    private static final String SEPARATOR = ": ";

    public RawAttribute {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text has no colon
     */
    public static RawAttribute parse(String text) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                int value = text.startsWith(SEPARATOR, i) ? i + SEPARATOR.length() : i + 1;
                return new RawAttribute(name.toString(), text.substring(value));
            }
            boolean escape = c == '\\' && i + 1 < text.length();
            name.append(escape ? text.charAt(++i) : c);
        }
        throw new IllegalArgumentException(ModelMessages.format("naming.notAnAttribute", text));
    }

    /** Returns name, colon, space and value; a colon or backslash in the name is preceded by a backslash. */
    @Override
    public String toString() {
        return name.replace("\\", "\\\\").replace(":", "\\:") + SEPARATOR + value;
    }
}
