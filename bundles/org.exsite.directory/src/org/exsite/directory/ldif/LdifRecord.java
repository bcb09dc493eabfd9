package org.exsite.directory.ldif;

import java.util.List;

import org.exsite.directory.text.Messages;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.DuplicateValueBehavior;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import com.unboundid.ldif.LDIFRecord;
import com.unboundid.ldif.TrailingSpaceBehavior;

/**
 * The lines of one record.
 *
 * @param line the number of its first line that is no comment
 * @param lines the lines without comments
 * @param problem why the record cannot be used, or {@code null}
 * @param problemLine the line of the problem
 * @param content what the lines say: an entry or a change; {@code null} if there is a problem
 * @param grouped whether it is an entry of which the lines of each attribute stand together: the order of its attributes
 *        is that of the lines then
 */
record LdifRecord(int line, List<String> lines, String problem, int problemLine, LDIFRecord content, boolean grouped) {

    /** Makes a record of its lines, which are read if they have no problem. */
    static LdifRecord of(int line, List<String> lines, String problem, int problemLine) {
        if (problem != null) {
            return new LdifRecord(line, lines, problem, problemLine, null, false);
        }
        try {
            LDIFRecord content = LDIFReader.decodeLDIFRecord(DuplicateValueBehavior.RETAIN,
                    TrailingSpaceBehavior.RETAIN, null, lines.toArray(String[]::new));
            return new LdifRecord(line, lines, null, 0, content, isGrouped(content, lines));
        } catch (LDIFException e) {
            return new LdifRecord(line, lines, Messages.format("ldif.malformed", e.getExceptionMessage()), line, null,
                    false);
        }
    }

    /** Makes a record of an entry that does not come from a file. */
    static LdifRecord of(int number, Entry entry) {
        return new LdifRecord(number, List.of(entry.toLDIF()), null, 0, entry, true);
    }

    /** Lines that stand together make one group for each attribute; there are more groups where others come between. */
    private static boolean isGrouped(LDIFRecord content, List<String> lines) {
        if (!(content instanceof Entry entry)) {
            return false;
        }
        int groups = 1;
        String last = lines.getFirst();
        for (String line : lines) {
            if (!line.startsWith(" ") && !line.regionMatches(0, last, 0, last.indexOf(':') + 1)) {
                groups++;
                last = line;
            }
        }
        return groups == entry.getAttributes().size() + 1;
    }

    String text() {
        return String.join("\n", lines);
    }
}
