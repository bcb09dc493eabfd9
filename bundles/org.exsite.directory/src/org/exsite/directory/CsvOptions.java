package org.exsite.directory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.exsite.directory.csv.OptionsFile;
import org.exsite.model.naming.DistinguishedName;

/**
 * What the dialogs of Directory Import, or an options file for {@code admin /i}, say of a file that the file itself
 * does not say (Q152300, Q160971).
 *
 * @param separators the separators; nothing to tell the one between columns from the header
 * @param basepoint the organization or the site that names without one are meant in; nothing to find it out
 * @param container where objects without a container go: a full name or one below the site; nothing for the
 *        container that suits their class
 * @param overwrite whether a column with several values replaces those that an object has; if not, it adds to them
 * @param remarks what the options file has in it that gives another result than is meant
 */
public record CsvOptions(Optional<CsvSeparators> separators, Optional<DistinguishedName> basepoint,
        Optional<String> container, boolean overwrite, List<OptionsRemark> remarks) {

    /** Everything is told from the file, and columns replace what objects have. */
    public static final CsvOptions DEFAULT =
            new CsvOptions(Optional.empty(), Optional.empty(), Optional.empty(), true, List.of());

    /** Checks that nothing is missing. */
    public CsvOptions {
        Objects.requireNonNull(separators, "separators");
        Objects.requireNonNull(basepoint, "basepoint");
        Objects.requireNonNull(container, "container");
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads the section Import of an options file, or the section Export if it has no other.
     *
     * @throws DirectoryFormatException if a line is none of such a file
     */
    public static CsvOptions read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads an options file from a stream, which stays open.
     *
     * @param name what messages call it
     */
    public static CsvOptions read(InputStream in, String name) throws IOException {
        return OptionsFile.read(in, name);
    }

    /** Returns these options with given separators. */
    public CsvOptions with(CsvSeparators other) {
        return new CsvOptions(Optional.of(other), basepoint, container, overwrite, remarks);
    }
}
