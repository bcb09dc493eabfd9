package org.exsite.directory;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats in which an organization is read and written. */
public enum Format {

    /** The program's own format, which holds everything. */
    EXSITE(".exsite"),
    /** A Directory Import and Export file of the Administrator program (Q146304). */
    CSV(".csv"),
    /** LDAP Data Interchange Format (RFC 2849). */
    LDIF(".ldif");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** Returns the usual extension of file names, with its dot. */
    public String extension() {
        return extension;
    }

    /** Returns the format that the name of a file to be written asks for. */
    public static Optional<Format> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (name.endsWith(format.extension)) {
                return Optional.of(format);
            }
        }
        return name.endsWith(".ldf") ? Optional.of(LDIF) : Optional.empty();
    }
}
