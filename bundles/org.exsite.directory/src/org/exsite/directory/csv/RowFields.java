package org.exsite.directory.csv;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The fields of a row. A file that holds objects of all classes has more than two hundred columns, of which a row fills
 * some twenty: only these are kept, and whoever goes through a row goes through these alone.
 */
final class RowFields extends AbstractList<String> implements RandomAccess {

    /** The fields of a record that cannot be parted into any. */
    static final RowFields NONE = new RowFields(0, new int[0], new String[0]);

    private final int size;
    private final int[] columns;
    private final String[] texts;

    /**
     * Makes a row.
     *
     * @param size how many fields the row has
     * @param columns the places of those that are not empty, in their order
     * @param texts their texts
     */
    RowFields(int size, int[] columns, String[] texts) {
        this.size = size;
        this.columns = columns;
        this.texts = texts;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String get(int column) {
        Objects.checkIndex(column, size);
        int at = Arrays.binarySearch(columns, column);
        return at < 0 ? "" : texts[at];
    }

    /** Returns how many fields are not empty. */
    int filled() {
        return columns.length;
    }

    /** Returns the place in the row of one of the fields that are not empty. */
    int column(int filled) {
        return columns[filled];
    }

    /** Returns the text of one of the fields that are not empty. */
    String text(int filled) {
        return texts[filled];
    }
}
