package org.exsite.model.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.exsite.model.ModelMessages;
import org.exsite.model.Organization;

/** Reads and writes {@code .exsite} files. */
public final class OrganizationStorage {

    private OrganizationStorage() {
    }

    /**
     * Reads a file.
     *
     * @throws OrganizationFormatException if the file is not a whole organization that this version knows
     * @throws IOException if the file cannot be read
     */
    public static Organization load(Path file) throws IOException {
        return load(file, StorageLimits.DEFAULT);
    }

    /** Reads a file within other limits than the usual ones. */
    public static Organization load(Path file, StorageLimits limits) throws IOException {
        long size = Files.size(file);
        String name = String.valueOf(file.getFileName());
        if (size > limits.bytes()) {
            throw new OrganizationFormatException(name, 0,
                    ModelMessages.format("storage.fileTooLarge", Long.toString(limits.bytes())));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return OrganizationReader.read(in, name, limits);
        }
    }

    /**
     * Reads a stream, which stays open.
     *
     * @param name what messages call the file
     * @throws OrganizationFormatException if the stream is not a whole organization that this version knows
     */
    public static Organization load(InputStream in, String name) throws IOException {
        return load(in, name, StorageLimits.DEFAULT);
    }

    /** Reads a stream within other limits than the usual ones. */
    public static Organization load(InputStream in, String name, StorageLimits limits) throws IOException {
        return OrganizationReader.read(in, name, limits);
    }

    /**
     * Writes a file. The old file is replaced in one step once the new one is complete on the disk, and kept as a
     * backup beside it ({@link AtomicFile#backupOf}); if anything fails the old file stays as it is.
     */
    public static void save(Organization organization, Path file) throws IOException {
        AtomicFile.write(file, out -> save(organization, out));
    }

    /** Writes to a stream, which stays open. */
    public static void save(Organization organization, OutputStream out) throws IOException {
        OrganizationWriter.write(organization, out);
    }
}
