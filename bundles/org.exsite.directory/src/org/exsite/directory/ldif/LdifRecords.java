package org.exsite.directory.ldif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.exsite.directory.ReadLimits;
import org.exsite.directory.ReadOptions;
import org.exsite.directory.text.Includes;
import org.exsite.directory.text.Messages;
import org.exsite.directory.text.Printable;
import org.exsite.directory.text.SourceLines;

/** Parts a file into its records at the blank lines, leaving out comments and the version. */
final class LdifRecords {

    private static final Pattern VERSION = Pattern.compile("(?i)version:\\s*\\d+\\s*");

    private final SourceLines source;
    private final ReadLimits limits;
    private final Includes includes;
    private final PlainEntries plain = new PlainEntries();
    private boolean started;

    LdifRecords(SourceLines source, ReadOptions options) {
        this.source = source;
        this.limits = options.limits();
        this.includes = options.includes().map(folder -> new Includes(folder, limits)).orElse(null);
    }

    /** Returns the next record, or {@code null} at the end. */
    LdifRecord next() throws IOException {
        List<String> lines = new ArrayList<>();
        int first = 0;
        String problem = null;
        int problemLine = 0;
        long size = 0;
        boolean comment = false;
        int fromFile = 0;
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
            boolean wanted = isFromFile(line);
            fromFile = wanted && fromFile == 0 ? source.number() : fromFile;
            String trouble = trouble(wanted, size);
            if (trouble != null && problem == null) {
                problem = trouble;
                problemLine = source.number();
            }
            if (size <= limits.recordBytes()) {
                lines.add(source.problem() == null ? line : Printable.shortened(line));
            }
        }
        if (fromFile > 0 && problem == null) {
            try {
                return LdifRecord.of(first, FileValues.resolved(lines, includes), plain);
            } catch (Includes.IncludeException e) {
                return LdifRecord.refused(first, lines, e.getMessage(), fromFile);
            }
        }
        if (lines.isEmpty()) {
            return null;
        }
        if (problem != null) {
            return LdifRecord.refused(first, lines, problem, problemLine);
        }
        LdifRecord record = LdifRecord.of(first, lines, plain);
        // comments among the lines, which are left out, make it uncertain which line it was
        return record.problem() != null && source.number() - first > lines.size()
                ? LdifRecord.refused(first, lines, record.problem(), first) : record;
    }

    private String trouble(boolean fromFile, long size) {
        if (source.problem() != null) {
            return source.problem();
        }
        if (size > limits.recordBytes()) {
            return Messages.format("ldif.recordTooLong", limits.recordBytes());
        }
        return fromFile && includes == null ? Messages.format("ldif.fileValue") : null;
    }

    static boolean isFromFile(String line) {
        int value = line.indexOf(':') + 1;
        return value > 0 && line.startsWith("<", value) && !line.startsWith(" ");
    }
}
