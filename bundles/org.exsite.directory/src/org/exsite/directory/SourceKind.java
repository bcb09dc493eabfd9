package org.exsite.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;

import org.exsite.directory.text.Messages;
import org.exsite.directory.text.SourceLines;

/** Tells the format of a file from its content; its name plays no part. */
final class SourceKind {

    private static final int HEAD = 1 << 16;
    private static final Pattern LDIF = Pattern.compile("(?i)(version|dn)\\s*:.*");

    private SourceKind() {
    }

    /**
     * Looks at the beginning of a stream, which must support marks and is left where it was.
     *
     * @throws DirectoryFormatException if it is of no known format
     */
    static Format detect(InputStream in, String file, ReadLimits limits) throws IOException {
        in.mark(HEAD + 1);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        SourceLines lines = SourceLines.of(new ByteArrayInputStream(head), file, limits);
        while (lines.next()) {
            String line = lines.text();
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            return detect(lines, file);
        }
        throw new DirectoryFormatException(file, 0, Messages.format("file.empty"));
    }

    private static Format detect(SourceLines lines, String file) throws DirectoryFormatException {
        String line = lines.text().stripLeading();
        if (line.startsWith("<")) {
            return Format.EXSITE;
        } else if (LDIF.matcher(line).matches()) {
            return Format.LDIF;
        } else if (line.toLowerCase(Locale.ROOT).contains("obj-class")) {
            return Format.CSV;
        }
        boolean table = lines.problem() == null
                && (line.indexOf(',') >= 0 || line.indexOf(';') >= 0 || line.indexOf('\t') >= 0);
        throw new DirectoryFormatException(file, lines.number(),
                Messages.format(table ? "csv.noObjClass" : "file.unknown"));
    }
}
