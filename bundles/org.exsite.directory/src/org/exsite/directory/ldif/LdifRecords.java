package org.exsite.directory.ldif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.exsite.directory.ReadLimits;
import org.exsite.directory.text.Messages;
import org.exsite.directory.text.Printable;
import org.exsite.directory.text.SourceLines;

/** Parts a file into its records at the blank lines, leaving out comments and the version. */
final class LdifRecords {

    private static final Pattern VERSION = Pattern.compile("(?i)version:\\s*\\d+\\s*");

    private final SourceLines source;
    private final ReadLimits limits;
    private boolean started;

    LdifRecords(SourceLines source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** Returns the next record, or {@code null} at the end. */
    LdifRecord next() throws IOException {
        List<String> lines = new ArrayList<>();
        int first = 0;
        String problem = null;
        int problemLine = 0;
        long size = 0;
        boolean comment = false;
        while (source.next()) {
            String line = source.text();
            if (line.isEmpty()) {
                if (lines.isEmpty()) {
                    comment = false;
                    continue;
                }
                break;
            }
            comment = line.startsWith("#") || comment && line.startsWith(" ");
            if (comment || !started && VERSION.matcher(line).matches()) {
                started |= !comment;
                continue;
            }
            started = true;
            first = first == 0 ? source.number() : first;
            size += line.length();
            String trouble = trouble(line, size);
            if (trouble != null && problem == null) {
                problem = trouble;
                problemLine = source.number();
            }
            if (size <= limits.recordBytes()) {
                lines.add(source.problem() == null ? line : Printable.shortened(line));
            }
        }
        return lines.isEmpty() ? null : LdifRecord.of(first, lines, problem, problemLine);
    }

    private String trouble(String line, long size) {
        if (source.problem() != null) {
            return source.problem();
        }
        if (size > limits.recordBytes()) {
            return Messages.format("ldif.recordTooLong", limits.recordBytes());
        }
        int value = line.indexOf(':') + 1;
        boolean fromFile = value > 0 && line.startsWith("<", value) && !line.startsWith(" ");
        return fromFile ? Messages.format("ldif.fileValue") : null;
    }
}
