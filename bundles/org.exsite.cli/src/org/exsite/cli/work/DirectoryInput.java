package org.exsite.cli.work;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.exsite.cli.Messages;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.ConsoleProgress;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.IoReasons;
import org.exsite.cli.io.Output;
import org.exsite.directory.DirectoryReader;
import org.exsite.directory.Format;
import org.exsite.directory.ReadOptions;
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
     * @param names the names of files, one of which may be {@code -} for standard input
     * @throws Failure if a file cannot be read or is no directory
     */
    static Organization read(Console console, List<String> names) {
        return read(console, names, Reading.USUAL);
    }

    /** Reads files in a certain way and merges them into one organization. */
    static Organization read(Console console, List<String> names, Reading reading) {
        if (Collections.frequency(names, Output.STANDARD) > 1) {
            throw Failure.usage("input.standardTwice");
        }
        names.stream().filter(name -> !name.equals(Output.STANDARD)).forEach(DirectoryInput::file);
        Organization organization = null;
        for (String name : names) {
            organization = add(organization, name, console, reading);
        }
        return organization;
    }

    /** Reads one file or standard input. */
    static Organization read(Console console, String name) {
        return read(console, List.of(name));
    }

    /** Reads one file into an organization; into a new one for {@code null}. */
    static Organization add(Organization base, String name, Console console, Reading reading) {
        boolean standard = name.equals(Output.STANDARD);
        String shown = standard ? Messages.format("input.standard") : file(name).getFileName().toString();
        try (InputStream stream = standard ? new Shared(console.in()) : Files.newInputStream(file(name));
                ConsoleProgress progress = new ConsoleProgress(console.err())) {
            ReadOptions options = reading.options(standard ? null : file(name)).with(progress);
            return base == null ? DirectoryReader.read(stream, shown, options)
                    : DirectoryReader.merge(base, stream, shown, options);
        } catch (IOException e) {
            throw failure(e, standard ? shown : name);
        }
    }

    /** Tells whether a file is an {@code .exsite} file, which holds a whole directory; of standard input nobody knows. */
    static boolean isExsite(String name) {
        try {
            return !name.equals(Output.STANDARD) && DirectoryReader.format(file(name)) == Format.EXSITE;
        } catch (IOException e) {
            throw failure(e, name);
        }
    }

    private static Failure failure(IOException e, String name) {
        return e instanceof OrganizationFormatException ? Failure.unreadable(e, "input.message", e.getMessage())
                : Failure.unreadable(e, "input.failed", name, IoReasons.of(e));
    }

    /** Returns a file that can be read. */
    static Path file(String name) {
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

    /** Whoever reads may close, but standard input is not ours to close. */
    private static final class Shared extends FilterInputStream {

        Shared(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {
            // stays open
        }
    }
}
