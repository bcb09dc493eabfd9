package org.exsite.directory.ldif;

import java.util.List;

import org.exsite.directory.text.Messages;

import com.unboundid.ldif.DuplicateValueBehavior;
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
 * @param content what the lines say: an entry or a change; {@code null} if there is a problem
 */
record LdifRecord(int line, List<String> lines, String problem, int problemLine, com.unboundid.ldif.LDIFRecord content) {

    /** Makes a record of its lines, which are read if they have no problem. */
    static LdifRecord of(int line, List<String> lines, String problem, int problemLine) {
        if (problem != null) {
            return new LdifRecord(line, lines, problem, problemLine, null);
        }
        try {
            return new LdifRecord(line, lines, null, 0, LDIFReader.decodeLDIFRecord(DuplicateValueBehavior.RETAIN,
                    TrailingSpaceBehavior.RETAIN, null, lines.toArray(String[]::new)));
        } catch (LDIFException e) {
            return new LdifRecord(line, lines, Messages.format("ldif.malformed", e.getExceptionMessage()), line, null);
        }
    }


    String text() {
        return String.join("\n", lines);
    }
}
