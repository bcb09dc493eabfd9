package org.exsite.directory.codec;

/** Values of several fields parted by section signs (Q199412, Q270889). */
final class Fields {

    static final char SEPARATOR = '\u00A7';

    private final String whole;
    private int position;

    Fields(String text) {
        whole = text;
    }

    /** Returns the next field, or {@code null} if it is empty. */
    String next() {
        if (position > whole.length()) {
            throw new IllegalArgumentException(whole);
        }
        int end = whole.indexOf(SEPARATOR, position);
        String field = whole.substring(position, end < 0 ? whole.length() : end);
        position = end < 0 ? whole.length() + 1 : end + 1;
        return field.isEmpty() ? null : field;
    }

    /** Returns the next field as a number. */
    Integer nextNumber() {
        String field = next();
        return field == null ? null : Integer.valueOf(field);
    }

    /** Returns what follows the fields read so far with the section sign before it, or {@code null}. */
    String rest() {
        return position > whole.length() ? null : whole.substring(position - 1);
    }

    static String text(Object field) {
        return field == null ? "" : field.toString();
    }
}
