package org.exsite.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.exsite.directory.csv.CsvDirectoryWriter;
import org.exsite.directory.ldif.LdifWriter;
import org.exsite.model.Organization;
import org.exsite.model.storage.AtomicFile;
import org.exsite.model.storage.OrganizationStorage;

/** Writes whole organizations. {@code .exsite} and LDIF hold everything, CSV what import files can hold. */
public final class DirectoryWriter {

    private DirectoryWriter() {
    }

    /**
     * Writes a file as a whole or not at all; a file of the same name is replaced.
     *
     * @return what the format cannot hold, one sentence each
     */
    public static List<String> write(Organization organization, Path file, Format format) throws IOException {
        if (format == Format.EXSITE) {
            OrganizationStorage.save(organization, file);
            return List.of();
        }
        List<String> notCarried = new ArrayList<>();
        AtomicFile.write(file, out -> notCarried.addAll(write(organization, out, format)), false);
        return notCarried;
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @return what the format cannot hold, one sentence each
     */
    public static List<String> write(Organization organization, OutputStream out, Format format) throws IOException {
        switch (format) {
            case EXSITE -> OrganizationStorage.save(organization, out);
            case LDIF -> LdifWriter.write(organization, out);
            case CSV -> {
                return CsvDirectoryWriter.write(organization, out);
            }
        }
        return List.of();
    }
}
