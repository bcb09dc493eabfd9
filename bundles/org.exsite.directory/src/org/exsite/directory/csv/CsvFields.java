package org.exsite.directory.csv;

import java.util.Arrays;

import org.exsite.directory.CsvSeparators;
import org.exsite.model.naming.NamePool;

/** Parts the text of a record into its fields. */
final class CsvFields {

    enum State {
        /** The fields are whole. */
        COMPLETE,
        /** A quoted field goes on on the next line, or its closing quote is missing. */
        OPEN,
        /** There is text after a closing quote. */
        MISUSED
    }

    /** Longer texts are seldom equal to others. */
    private static final int SHARED = 40;
    /** The columns behind are taken to be one. */
    private static final int COLUMNS = 256;

    private final CsvSeparators syntax;
    private int size;
    private int filled;
    private int[] places = new int[64];
    private String[] texts = new String[64];
    /** What the columns had in the row before. */
    private final String[] last = new String[COLUMNS];
    private final NamePool pool = new NamePool();

    CsvFields(CsvSeparators syntax) {
        this.syntax = syntax;
    }

    /** Returns the fields of the last text. */
    RowFields fields() {
        return new RowFields(size, Arrays.copyOf(places, filled), Arrays.copyOf(texts, filled));
    }

    State parse(String text) {
        char separator = syntax.column();
        size = 0;
        filled = 0;
        int position = 0;
        while (true) {
            char first = position < text.length() ? text.charAt(position) : separator;
            if (first == separator) {
                size++;
            } else if (first == syntax.quote() && syntax.isQuoting()) {
                position = quoted(text, position + 1);
                if (position < 0) {
                    return State.OPEN;
                } else if (position < text.length() && text.charAt(position) != separator) {
                    return State.MISUSED;
                }
            } else {
                int end = text.indexOf(separator, position);
                end = end < 0 ? text.length() : end;
                add(text, position, end);
                position = end;
            }
            if (position >= text.length()) {
                return State.COMPLETE;
            }
            position++;
            if (position == text.length()) {
                size++;
                return State.COMPLETE;
            }
        }
    }

    private void add(String text, int start, int end) {
        if (end == start) {
            size++;
            return;
        }
        int column = Math.min(size, COLUMNS - 1);
        String before = last[column];
        if (before != null && before.length() == end - start && text.startsWith(before, start)) {
            add(before);
            return;
        }
        String field = text.substring(start, end);
        last[column] = end - start <= SHARED ? pool.text(field, column) : field;
        add(last[column]);
    }

    private void add(String field) {
        if (filled == texts.length) {
            places = Arrays.copyOf(places, filled * 2);
            texts = Arrays.copyOf(texts, filled * 2);
        }
        places[filled] = size++;
        texts[filled++] = field;
    }

    private int quoted(String text, int from) {
        StringBuilder doubled = null;
        int start = from;
        while (true) {
            int end = text.indexOf(syntax.quote(), start);
            if (end < 0) {
                return -1;
            }
            boolean literal = end + 1 < text.length() && text.charAt(end + 1) == syntax.quote();
            if (!literal && doubled == null) {
                add(text, from, end);
                return end + 1;
            }
            doubled = doubled == null ? new StringBuilder() : doubled;
            doubled.append(text, start, literal ? end + 1 : end);
            if (!literal) {
                add(doubled.toString());
                return end + 1;
            }
            start = end + 2;
        }
    }
}
