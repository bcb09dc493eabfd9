package org.exsite.directory.ldif;

import java.io.IOException;

import org.exsite.directory.text.ReadAhead;
import org.exsite.directory.text.SourceLines;
import org.exsite.directory.tree.DirectoryTree;
import org.exsite.directory.tree.PlacementException;
import org.exsite.directory.tree.ReadLog;

import com.unboundid.ldap.sdk.Entry;

/**
 * Reads LDIF (RFC 2849), content and change records, into a tree. A record that cannot be read is kept in the log with
 * its lines. Values from other files ({@code name:< file}) are refused: a directory dump has no business to read them.
 */
public final class LdifReader {

    private final ReadLog log;
    private final LdifEntryReader entries;
    private final LdifChangeReader changes;

    private LdifReader(DirectoryTree tree, ReadLog log) {
        this.log = log;
        SharedNames names = new SharedNames();
        this.entries = new LdifEntryReader(tree, names);
        this.changes = new LdifChangeReader(tree, entries, names);
    }

    /** Returns a reader of entries that do not come from a file. */
    public static LdifReader of(DirectoryTree tree, ReadLog log) {
        return new LdifReader(tree, log);
    }

    /**
     * Reads one entry as it would be read from a file that has it.
     *
     * @param number what the log calls its line
     */
    public void read(int number, Entry entry) throws IOException {
        read(LdifRecord.of(number, entry));
    }

    /** Reads all records. */
    public static void read(SourceLines source, DirectoryTree tree, ReadLog log) throws IOException {
        LdifReader reader = new LdifReader(tree, log);
        LdifRecords records = new LdifRecords(source, log.options());
        try (ReadAhead<LdifRecord> ahead = new ReadAhead<>(records::next, "Reading " + log.file())) {
            for (LdifRecord record = ahead.next(); record != null; record = ahead.next()) {
                reader.read(record);
            }
        }
    }

    private void read(LdifRecord record) throws IOException {
        if (record.problem() != null) {
            log.unread(record.problemLine(), record.problem(), record.text());
            return;
        }
        try {
            if (record.change() != null) {
                changes.read(record.change(), record.lines());
                return;
            }
            entries.read(record.entry(), record.lines(), record.grouped());
            for (String contradiction : entries.contradictions()) {
                log.remark(record.line(), 0, contradiction, record.text());
            }
        } catch (IllegalArgumentException | PlacementException e) {
            log.unread(record.line(), e.getMessage(), record.text());
        }
    }
}
