package org.exsite.directory.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.exsite.directory.CsvSeparators;
import org.exsite.directory.text.Messages;
import org.exsite.directory.text.SourceLines;

/**
 * The records of a file. The Administrator program writes one record per line; others let quoted fields span lines.
 * Where a closing quote is missing only that line is lost: a quoted field is taken to span lines only if that gives
 * a record with the number of fields that the header asks for.
 *
 * <p>FastCSV, which writes our files, cannot read them: a quotation mark that is not closed takes everything up to the
 * end of the file, and text after a closing one ends the reading, so that the other lines would be lost; and it takes
 * characters, while here each line is decoded by itself to find the one that is in another character set.
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
            return CsvRecord.of(line.number(), line.text(), RowFields.NONE, line.problem());
        }
        return switch (parser.parse(line.text())) {
            case COMPLETE -> complete(line, line.text());
            case MISUSED -> CsvRecord.refused(line.number(), line.text(), ImportEvent.QUOTE_MISUSED,
                    Messages.format("csv.quoteMisused"));
            case OPEN -> spanning(line);
        };
    }

    private CsvRecord complete(Line first, String text) {
        RowFields fields = parser.fields();
        boolean fits = width == 0 || fields.size() == width;
        return fits ? CsvRecord.of(first.number(), text, fields, null)
                : CsvRecord.refused(first.number(), text, ImportEvent.FIELD_COUNT,
                        ImportEvent.FIELD_COUNT.text(fields.size(), width));
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
        return CsvRecord.refused(first.number(), first.text(), ImportEvent.QUOTE_MISUSED,
                Messages.format("csv.unclosedQuote"));
    }

    private Line take() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.pop();
        }
        return source.next() ? new Line(source.number(), source.text(), source.problem()) : null;
    }
}
