package org.exsite.directory.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.exsite.directory.text.Encodings;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Rows on their way into a file: first all rows are shown to find out which columns and which character set they need,
 * then they are written. Text that windows-1252 cannot hold makes the file UTF-16 with a byte order mark, which the
 * Administrator program recognizes (Q261283).
 */
final class CsvTable {

    private final Set<String> used = new LinkedHashSet<>();
    private final CharsetEncoder ansi = Encodings.ANSI.newEncoder();
    private boolean unicode;
    private List<String> columns;
    private CsvWriter writer;

    /** Takes note of the columns and characters of a row. */
    void plan(Map<String, String> cells) {
        cells.forEach((column, text) -> {
            boolean isNew = used.add(column);
            unicode = unicode || isNew && !isAnsi(CsvRow.header(column)) || !isAnsi(text);
        });
    }

    /** Returns the character set that the rows need. */
    Charset charset() {
        return unicode ? StandardCharsets.UTF_16LE : Encodings.ANSI;
    }

    /** Starts the file with a byte order mark, if it needs one, and the header. */
    void start(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, charset());
        if (unicode) {
            text.write('\uFEFF');
        }
        start(text);
    }

    /** Starts the file with the header. */
    void start(Writer out) {
        columns = CsvColumns.sorted(used);
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        writer.writeRecord(columns.stream().map(CsvRow::header).toList());
    }

    /** Writes a row. */
    void write(Map<String, String> cells) {
        List<String> fields = new ArrayList<>(columns.size());
        for (String column : columns) {
            fields.add(cells.getOrDefault(column, ""));
        }
        writer.writeRecord(fields);
    }

    /** Hands everything to the stream, which stays open. */
    void finish() throws IOException {
        try {
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Asks the encoder only about characters that are not the same in Latin-1, since a file has millions of fields. */
    private boolean isAnsi(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u007F' && c < '\u00A0' || c > '\u00FF') {
                return ansi.canEncode(text);
            }
        }
        return true;
    }
}
