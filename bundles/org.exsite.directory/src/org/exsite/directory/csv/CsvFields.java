package org.exsite.directory.csv;

import org.exsite.directory.CsvSeparators;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    /** After so many fields of a column it is known whether it has few different values. */
    private static final int TRIES = 4_096;

    private final CsvSeparators syntax;
    private final List<String> fields = new ArrayList<>();
    /** What the columns had in the row before. */
    private final String[] last = new String[COLUMNS];
    private final int[] tries = new int[COLUMNS];
    private final int[] hits = new int[COLUMNS];
    private final NamePool pool = new NamePool();

    CsvFields(CsvSeparators syntax) {
        this.syntax = syntax;
    }

    /** Returns a new list of the fields of the last text. */
    List<String> fields() {
        return Arrays.asList(fields.toArray(new String[0]));
    }

    State parse(String text) {
        fields.clear();
        int position = 0;
        while (true) {
            if (position < text.length() && text.charAt(position) == syntax.quote()
                    && syntax.isQuoting()) {
                position = quoted(text, position + 1);
                if (position < 0) {
                    return State.OPEN;
                } else if (position < text.length() && text.charAt(position) != syntax.column()) {
                    return State.MISUSED;
                }
            } else {
                int end = text.indexOf(syntax.column(), position);
                end = end < 0 ? text.length() : end;
                add(text, position, end);
                position = end;
            }
            if (position >= text.length()) {
                return State.COMPLETE;
            }
            position++;
            if (position == text.length()) {
                fields.add("");
                return State.COMPLETE;
            }
        }
    }

    private void add(String text, int start, int end) {
        if (end == start) {
            fields.add("");
            return;
        }
        int column = Math.min(fields.size(), COLUMNS - 1);
        String before = last[column];
        if (before != null && before.length() == end - start && text.startsWith(before, start)) {
            fields.add(before);
            return;
        }
        String field = text.substring(start, end);
        last[column] = end - start <= SHARED ? shared(field, column) : field;
        fields.add(last[column]);
    }

    /** Columns such as titles have few different values; the attempt is given up for those that differ in each row. */
    private String shared(String field, int column) {
        if (tries[column] == TRIES && hits[column] < TRIES / 8) {
            return field;
        } else if (tries[column] == TRIES) {
            tries[column] = 0;
            hits[column] = 0;
        }
        tries[column]++;
        String pooled = pool.text(field);
        if (pooled != field) {
            hits[column]++;
        }
        return pooled;
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
                fields.add(doubled.toString());
                return end + 1;
            }
            start = end + 2;
        }
    }
}
