package org.exsite.directory.codec;

/** Reads and writes the values of one syntax in one flavour. Codecs have no state. */
public interface ValueCodec {

    /**
     * Reads one value.
     *
     * @throws IllegalArgumentException if the text is not of this syntax
     */
    Object read(String text, NameResolver names);

    /** Writes one value. Reading the text gives an equal value. */
    String write(Object value);

    /** Tells whether a value is one of those that the name of this codec stands for. */
    default boolean carries(Object value) {
        return true;
    }

    /** Tells whether the value that a part of a text stands for is just that part; it may be even if this says no. */
    default boolean isVerbatim(String text, int start, int end) {
        return false;
    }

    /** Returns where, from an offset on, the text of several values has its next separator, or -1. */
    default int nextSeparator(String text, char separator, int from) {
        return text.indexOf(separator, from);
    }

    /** Marks the separators in the text of one of several values as belonging to it, where the syntax can. */
    default String quote(String text, char separator) {
        return text;
    }

    /** Takes the marks away that {@link #quote} sets. */
    default String unquote(String text, char separator) {
        return text;
    }
}
