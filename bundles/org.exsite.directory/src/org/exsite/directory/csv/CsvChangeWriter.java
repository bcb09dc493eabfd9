package org.exsite.directory.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Writes rows of changes with the columns that they need; the column Mode is the second (Q261283). */
public final class CsvChangeWriter {

    private CsvChangeWriter() {
    }

    /** Writes to a stream, in the character set that the rows need. The stream stays open. */
    public static void write(List<CsvChangeRow> rows, OutputStream out) throws IOException {
        CsvTable table = plan(rows);
        table.start(out);
        write(rows, table);
    }

    /** Writes text, for a caller that sees to the character set. */
    public static void write(List<CsvChangeRow> rows, Writer out) throws IOException {
        CsvTable table = plan(rows);
        table.start(out);
        write(rows, table);
    }

    private static CsvTable plan(List<CsvChangeRow> rows) {
        CsvTable table = new CsvTable();
        table.plan(Map.of(CsvHeader.OBJ_CLASS, "", CsvHeader.MODE, "", CsvColumns.NAME, "",
                CsvHeader.CONTAINER, ""));
        rows.stream().filter(CsvChangeRow::isInFile).forEach(row -> table.plan(row.cells()));
        return table;
    }

    private static void write(List<CsvChangeRow> rows, CsvTable table) throws IOException {
        for (CsvChangeRow row : rows) {
            if (row.isInFile()) {
                table.write(row.cells());
            }
        }
        table.finish();
    }
}
