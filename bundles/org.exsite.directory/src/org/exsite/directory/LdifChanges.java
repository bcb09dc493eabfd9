package org.exsite.directory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.exsite.directory.change.CarriedChange;
import org.exsite.directory.change.Leftover;
import org.exsite.directory.ldif.LdifChangeRecord;
import org.exsite.directory.ldif.LdifText;

/**
 * Changes as LDIF change records in the order that Exchange accepts: where a secondary address becomes the primary one
 * or the other way round, three records, since a swap in one record fails (Q303028); nothing is deleted that may be
 * absent (Q255291).
 */
public final class LdifChanges {

    private final List<LdifChangeRecord> records;

    private LdifChanges(List<LdifChangeRecord> records) {
        this.records = records;
    }

    /** Computes the records of a set of changes. */
    public static LdifChanges of(ChangeSet changes) {
        return new LdifChanges(changes.changes().stream().map(LdifChangeRecord::of).toList());
    }

    /** Writes a set of changes as UTF-8. The stream stays open. */
    public static void write(ChangeSet changes, OutputStream out) throws IOException {
        LdifText text = new LdifText(out);
        text.plain("version: 1");
        for (LdifChangeRecord record : of(changes).records) {
            record.write(text);
        }
        text.flush();
    }

    /** Writes a set of changes as text. */
    public static void write(ChangeSet changes, Writer out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(changes, bytes);
        out.write(bytes.toString(StandardCharsets.UTF_8));
    }

    /** Tells whether no record is needed. */
    public boolean isEmpty() {
        return records.stream().noneMatch(LdifChangeRecord::isInFile);
    }

    /** Returns what the file cannot carry. */
    List<Leftover> left() {
        return CarriedChange.left(records);
    }
}
