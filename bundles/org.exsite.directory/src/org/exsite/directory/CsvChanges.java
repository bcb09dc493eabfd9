package org.exsite.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

import org.exsite.directory.change.CarriedChange;
import org.exsite.directory.change.Leftover;
import org.exsite.directory.csv.CsvChangeRow;
import org.exsite.directory.csv.CsvChangeWriter;
import org.exsite.model.ExsitePackage;

/**
 * Changes as a Directory Import file with the column Mode. The file has only the columns of what changed.
 *
 * <p>It expects the option {@link ImportOption#OVERWRITE}: every multi-valued column holds the complete new list. That
 * is the safer of the two options to write for, because with Append values could not be taken away at all, and a
 * complete list imported with Append by mistake still loses nothing (Q236983). For e-mail addresses both columns, that
 * of primary and that of secondary addresses, are written, since no source tells whether overwriting one clears the
 * other.
 */
public final class CsvChanges {

    /** How the import treats the values that a multi-valued attribute has already: a choice in its dialog. */
    public enum ImportOption {
        /** The values in the file are added. */
        APPEND,
        /** The values in the file take the place of the old ones; {@code OverwriteProperties=Yes} (Q160971). */
        OVERWRITE
    }

    private final List<CsvChangeRow> rows;

    private CsvChanges(List<CsvChangeRow> rows) {
        this.rows = rows;
    }

    /** Computes the rows of a set of changes. */
    public static CsvChanges of(ChangeSet changes) {
        return new CsvChanges(changes.changes().stream().map(CsvChangeRow::of).toList());
    }

    /** Writes a set of changes as text, for a caller that sees to the character set: windows-1252 or UTF-16. */
    public static void write(ChangeSet changes, Writer out) throws IOException {
        CsvChangeWriter.write(of(changes).rows, out);
    }

    /** Writes a set of changes in the character set that it needs. The stream stays open. */
    public static void write(ChangeSet changes, OutputStream out) throws IOException {
        CsvChangeWriter.write(of(changes).rows, out);
    }

    /** Returns the number of rows under the header. */
    public int rows() {
        return (int) rows.stream().filter(CsvChangeRow::isInFile).count();
    }

    /** Returns the option that the file expects of the import. */
    public ImportOption option() {
        return ImportOption.OVERWRITE;
    }

    /** Tells whether the file needs the option {@code RawMode=Yes}, because it has rows of containers. */
    public boolean needsRawMode() {
        return rows.stream().filter(CsvChangeRow::isInFile)
                .anyMatch(row -> row.change().object().eClass() == ExsitePackage.Literals.DIRECTORY_CONTAINER);
    }

    /** Returns what the file cannot carry. */
    List<Leftover> left() {
        return CarriedChange.left(rows);
    }
}
