package org.exsite.directory.ldif;

import java.util.List;

import org.exsite.directory.text.Messages;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.DuplicateValueBehavior;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import com.unboundid.ldif.TrailingSpaceBehavior;

/**
 * The lines of one record.
 *
 * @param line the number of its first line that is no comment
 * @param lines the lines without comments
 * @param problem why the record cannot be used, or {@code null}
 * @param problemLine the line of the problem
 * @param entry the entry that the lines are, or {@code null}
 * @param change the change that the lines are, or {@code null}
 * @param grouped whether it is an entry of which the lines of each attribute stand together: the order of its attributes
 *        is that of the lines then
 */
record LdifRecord(int line, List<String> lines, String problem, int problemLine, LdifEntry entry,
        LDIFChangeRecord change, boolean grouped) {

    /** Makes a record of its lines, which are read if they have no problem. */
    static LdifRecord of(int line, List<String> lines, PlainEntries plain) {
        LdifEntry entry = plain.read(lines);
        if (entry != null) {
            return new LdifRecord(line, lines, null, 0, entry, null, plain.isGrouped());
        }
        try {
            return switch (LDIFReader.decodeLDIFRecord(DuplicateValueBehavior.RETAIN, TrailingSpaceBehavior.RETAIN,
                    null, lines.toArray(String[]::new))) {
                case Entry read -> new LdifRecord(line, lines, null, 0, LdifEntry.of(read), null, false);
                case LDIFChangeRecord change -> new LdifRecord(line, lines, null, 0, null, change, false);
                default -> refused(line, lines, Messages.format("ldif.malformed", ""), line);
            };
        } catch (LDIFException e) {
            LdifMistake mistake = LdifMistake.in(lines, e);
            return refused(line, lines, mistake.text(), line + mistake.line());
        }
    }

    /** Makes a record of lines that have a problem. */
    static LdifRecord refused(int line, List<String> lines, String problem, int problemLine) {
        return new LdifRecord(line, lines, problem, problemLine, null, null, false);
    }

    /** Makes a record of an entry that does not come from a file. */
    static LdifRecord of(int number, Entry entry) {
        return new LdifRecord(number, List.of(entry.toLDIF()), null, 0, LdifEntry.of(entry), null, true);
    }

    String text() {
        return String.join("\n", lines);
    }
}
