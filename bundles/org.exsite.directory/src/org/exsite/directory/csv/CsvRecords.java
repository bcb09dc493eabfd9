package org.exsite.directory.csv;

import org.exsite.directory.CsvSeparators;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.exsite.directory.text.Messages;
import org.exsite.directory.text.SourceLines;

/**
 * The records of a file. The Administrator program writes one record per line; others let quoted fields span lines.
 * Where a closing quote is missing only that line is lost: a quoted field is taken to span lines only if that gives
 * a record with the number of fields that the header asks for.
 */
final class CsvRecords {

    private static final int MAX_LINES = 200;

    private record Line(int number, String text, String problem) {
    }

    private final SourceLines source;
    private final CsvFields parser;
    private final char quote;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private int width;

    CsvRecords(SourceLines source, CsvSeparators syntax) {
        this.source = source;
        this.parser = new CsvFields(syntax);
        this.quote = syntax.quote();
    }

    /** Sets the number of fields that every record must have. */
    void expect(int fields) {
        width = fields;
    }

    /** Returns the next record, or {@code null} at the end. Blank lines are skipped. */
    CsvRecord next() throws IOException {
        Line line = take();
        while (line != null && line.problem() == null && line.text().isBlank()) {
            line = take();
        }
        if (line == null) {
            return null;
        } else if (line.problem() != null) {
            return new CsvRecord(line.number(), line.text(), List.of(), line.problem());
        }
        return switch (parser.parse(line.text())) {
            case COMPLETE -> complete(line, line.text());
            case MISUSED -> new CsvRecord(line.number(), line.text(), List.of(), Messages.format("csv.quoteMisused"));
            case OPEN -> spanning(line);
        };
    }

    private CsvRecord complete(Line first, String text) {
        List<String> fields = parser.fields();
        boolean fits = width == 0 || fields.size() == width;
        return new CsvRecord(first.number(), text, fields,
                fits ? null : Messages.format("csv.fieldCount", fields.size(), width));
    }

    private CsvRecord spanning(Line first) throws IOException {
        List<Line> taken = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        while (taken.size() < MAX_LINES) {
            Line line = take();
            if (line == null) {
                break;
            }
            taken.add(line);
            if (line.problem() != null) {
                break;
            }
            text.append('\n').append(line.text());
            CsvFields.State state = line.text().indexOf(quote) < 0 ? CsvFields.State.OPEN
                    : parser.parse(text.toString());
            if (state == CsvFields.State.COMPLETE && (width == 0 || parser.fields().size() == width)) {
                return complete(first, text.toString());
            } else if (state != CsvFields.State.OPEN) {
                break;
            }
        }
        for (Line line : taken.reversed()) {
            ahead.push(line);
        }
        return new CsvRecord(first.number(), first.text(), List.of(), Messages.format("csv.unclosedQuote"));
    }

    private Line take() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.pop();
        }
        return source.next() ? new Line(source.number(), source.text(), source.problem()) : null;
    }
}
