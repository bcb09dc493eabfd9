package org.exsite.cli.work;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.exsite.cli.Messages;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.IoReasons;
import org.exsite.cli.io.Output;
import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.DirectoryReader;
import org.exsite.model.Organization;
import org.exsite.model.storage.OrganizationFormatException;

/** Reads the directory files that a command line names. */
final class DirectoryInput {

    private DirectoryInput() {
    }

    /**
     * Reads files and merges them into one organization. What cannot be read in a file that is a directory becomes one
     * of the unread lines of the organization.
     *
     * @param names the names of files, or {@code -} alone for standard input
     * @throws Failure if a file cannot be read or is no directory
     */
    static Organization read(Console console, List<String> names) {
        if (names.contains(Output.STANDARD)) {
            if (names.size() > 1) {
                throw Failure.usage("input.standardNotAlone");
            }
            return read(console);
        }
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            files.add(file(name));
        }
        try {
            return DirectoryReader.read(files);
        } catch (DirectoryFormatException | OrganizationFormatException e) {
            throw Failure.unreadable(e, "input.message", e.getMessage());
        } catch (IOException e) {
            throw Failure.unreadable(e, "input.failed", String.join(", ", names), IoReasons.of(e));
        }
    }

    /** Reads one file or standard input. */
    static Organization read(Console console, String name) {
        return read(console, List.of(name));
    }

    private static Organization read(Console console) {
        String name = Messages.format("input.standard");
        // whoever reads may close, standard input is not ours to close
        try (InputStream stream = new FilterInputStream(console.in()) {
            @Override
            public void close() {
                // stays open
            }
        }) {
            return DirectoryReader.read(stream, name);
        } catch (DirectoryFormatException | OrganizationFormatException e) {
            throw Failure.unreadable(e, "input.message", e.getMessage());
        } catch (IOException e) {
            throw Failure.unreadable(e, "input.failed", name, IoReasons.of(e));
        }
    }

    private static Path file(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw Failure.unreadable(null, "input.isFolder", name);
            } else if (!Files.exists(file)) {
                throw Failure.unreadable(null, "input.missing", name);
            } else if (!Files.isReadable(file)) {
                throw Failure.unreadable(null, "input.notReadable", name);
            }
            return file;
        } catch (InvalidPathException e) {
            throw Failure.unreadable(e, "input.missing", name);
        }
    }
}
