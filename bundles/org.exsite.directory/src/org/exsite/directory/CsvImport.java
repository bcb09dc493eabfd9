package org.exsite.directory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.exsite.model.Organization;

/** Imports files of changes into an organization, as Directory Import with the option Overwrite does. */
public final class CsvImport {

    private CsvImport() {
    }

    /**
     * Applies a file to an organization, which is changed directly and must not be open in an editor.
     *
     * @return the organization; rows that do not fit it are among its unread lines
     */
    public static Organization apply(Organization base, InputStream csv, String name) throws IOException {
        return DirectoryReader.merge(base, csv, name);
    }

    /** Applies a file to an organization. */
    public static Organization apply(Organization base, Path csv) throws IOException {
        try (InputStream in = Files.newInputStream(csv)) {
            return apply(base, in, String.valueOf(csv.getFileName()));
        }
    }
}
