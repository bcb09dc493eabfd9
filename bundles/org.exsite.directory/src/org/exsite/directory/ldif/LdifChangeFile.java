package org.exsite.directory.ldif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.ReadLimits;
import org.exsite.directory.ReadOptions;
import org.exsite.directory.text.Messages;
import org.exsite.directory.text.SourceLines;

import com.unboundid.ldif.LDIFChangeRecord;

/** Reads the change records of a file that are to be sent to a server: all of them or none. */
public final class LdifChangeFile {

    /**
     * A record.
     *
     * @param line the number of its first line
     */
    public record Change(int line, LDIFChangeRecord record) {
    }

    private LdifChangeFile() {
    }

    /**
     * Reads all records.
     *
     * @throws DirectoryFormatException if one cannot be read or is no change record
     */
    public static List<Change> read(SourceLines source, String file, ReadLimits limits) throws IOException {
        List<Change> changes = new ArrayList<>();
        LdifRecords records = new LdifRecords(source, ReadOptions.DEFAULT.with(limits));
        for (LdifRecord record = records.next(); record != null; record = records.next()) {
            if (record.problem() != null) {
                throw new DirectoryFormatException(file, record.problemLine(), record.problem());
            }
            if (record.change() == null) {
                throw new DirectoryFormatException(file, record.line(), Messages.format("ldif.noChange"));
            }
            changes.add(new Change(record.line(), record.change()));
        }
        return changes;
    }
}
