package org.exsite.model.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

import org.exsite.model.ModelMessages;

/**
 * Writes a file as a whole or not at all: to a temporary file in the same folder, forced to the disk and then moved
 * into place in one step. A file that is replaced is kept as a backup.
 */
public final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {
    }

    /** What is written to a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file and keeps the one that it replaces as {@link #backupOf}.
     *
     * @param file the file; if it is a symbolic link, what it leads to is replaced
     * @throws IOException if anything fails; the file is then as it was
     */
    public static void write(Path file, Content content) throws IOException {
        write(file, content, true);
    }

    /** Writes a file, keeping the one that it replaces or not. */
    public static void write(Path file, Content content, boolean keepBackup) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target) || Files.exists(target) && !Files.isWritable(target)) {
            throw new FileSystemException(file.toString(), null, ModelMessages.format("storage.notAFile"));
        }
        Path temporary = Files.createTempFile(target.getParent(), '.' + name(target) + '.', ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            adoptPermissions(target, temporary);
            if (keepBackup && Files.exists(target)) {
                keep(target);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder(target.getParent());
    }

    /** Returns where the previous version of a file is kept: beside it, hidden, {@code .name.bak}. */
    public static Path backupOf(Path file) {
        return file.resolveSibling('.' + name(file) + ".bak");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** A second link to the old file costs nothing; where the file system has no links the file is copied. */
    private static void keep(Path target) throws IOException {
        Path fresh = target.resolveSibling('.' + name(target) + ".bak.tmp");
        Files.deleteIfExists(fresh);
        try {
            Files.createLink(fresh, target);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.copy(target, fresh, StandardCopyOption.COPY_ATTRIBUTES);
        }
        try {
            move(fresh, backupOf(target));
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A temporary file is private to its user; the file gets what the old one had, or what a new file usually has. */
    private static void adoptPermissions(Path target, Path temporary) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        if (Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        } else {
            Path probe = temporary.resolveSibling(name(temporary) + ".new");
            try {
                Files.createFile(probe);
                view.setPermissions(Files.getPosixFilePermissions(probe));
            } finally {
                Files.deleteIfExists(probe);
            }
        }
    }

    /** Makes the new name itself durable where folders can be opened; elsewhere the file system sees to it. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
