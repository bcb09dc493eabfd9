package org.exsite.directory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.exsite.directory.text.SourceLines;

/**
 * What a file is before it is read: a look at its beginning.
 *
 * @param file the file
 * @param format its format
 * @param charset the name of its character set as far as its beginning tells; US-ASCII if that is in all of them
 * @param separators the separators of a Directory Export or Import file
 * @param lines its first lines, very long ones cut
 */
public record SourcePreview(Path file, Format format, String charset, Optional<CsvSeparators> separators,
        List<String> lines) {

    /** How many lines are looked at to find the character set. */
    private static final int LOOKED_AT = 50_000;
    private static final int LONGEST = 500;

    /**
     * Looks at a file.
     *
     * @param count how many lines to keep
     * @throws DirectoryFormatException if it is of no known format
     */
    public static SourcePreview of(Path file, ReadOptions options, int count) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 17)) {
            Format format = SourceKind.detect(in, name, options.limits());
            SourceLines source = SourceLines.of(in, name, options.limits());
            List<String> lines = new ArrayList<>();
            while (source.number() < LOOKED_AT && source.next()) {
                if (lines.size() < count) {
                    String text = source.text();
                    lines.add(text.length() > LONGEST ? text.substring(0, LONGEST) + '\u2026' : text);
                }
            }
            return new SourcePreview(file, format, source.charset(), separators(format, options, lines), lines);
        }
    }

    private static Optional<CsvSeparators> separators(Format format, ReadOptions options, List<String> lines) {
        if (format != Format.CSV || lines.isEmpty()) {
            return Optional.empty();
        }
        return options.csv().separators().or(() -> Optional.of(CsvSeparators.DEFAULT.detect(lines.getFirst())));
    }
}
