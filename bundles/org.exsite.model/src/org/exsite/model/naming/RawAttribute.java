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
        int colon = text.indexOf(SEPARATOR);
        if (colon <= 0) {
            throw new IllegalArgumentException(ModelMessages.format("naming.notAnAttribute", text));
        }
        return new RawAttribute(text.substring(0, colon), text.substring(colon + SEPARATOR.length()));
    }

    @Override
    public String toString() {
        return name + SEPARATOR + value;
    }
}
