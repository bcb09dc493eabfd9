package org.exsite.ui.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;

/**
 * Where unsaved work on a file is kept, in case the program ends before it is saved.
 *
 * @param path the snapshot
 * @param original the file that is edited
 */
public record SnapshotFile(Path path, Path original) {

    /**
     * Returns the snapshot of a file, whether there is one or not.
     *
     * @param folder where all snapshots lie
     */
    public static SnapshotFile of(Path original, Path folder) {
        return of(original, folder, 0);
    }

    /** Returns the snapshot of one of several editors of a file; the first has the number 0. */
    static SnapshotFile of(Path original, Path folder, int number) {
        String place = original.toAbsolutePath().normalize().toUri() + (number == 0 ? "" : "#" + number); //$NON-NLS-1$ //$NON-NLS-2$
        UUID name = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        return new SnapshotFile(folder.resolve(name + ".exsite"), original); //$NON-NLS-1$
    }

    /** Returns when the snapshot was made, if it is newer than the file; an older one is worth nothing. */
    public Optional<FileTime> usable() {
        try {
            FileTime made = Files.getLastModifiedTime(path);
            return Files.getLastModifiedTime(original).compareTo(made) < 0 ? Optional.of(made) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Removes the snapshot, if there is one. */
    public void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            ILog.of(SnapshotFile.class).warn(e.toString(), e);
        }
    }
}
