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

    private final CsvSeparators syntax;
    /** Longer texts are seldom equal to others. */
    private static final int SHARED = 40;

    private final List<String> fields = new ArrayList<>();
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
        String field = text.substring(start, end);
        fields.add(field.length() <= SHARED ? pool.text(field) : field);
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
