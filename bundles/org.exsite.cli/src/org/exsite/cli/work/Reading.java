package org.exsite.cli.work;

import java.io.IOException;
import java.nio.file.Path;

import org.exsite.cli.io.Failure;
import org.exsite.cli.io.IoReasons;
import org.exsite.directory.CsvOptions;
import org.exsite.directory.ReadOptions;
import org.exsite.model.storage.OrganizationFormatException;

/**
 * How the files of a command line are read.
 *
 * @param csv how Directory Export and Import files are read
 * @param includes whether files may take values from other files in their folder
 */
public record Reading(CsvOptions csv, boolean includes) {

    /** Everything is told from the files, and nothing is taken from others. */
    public static final Reading USUAL = new Reading(CsvOptions.DEFAULT, false);

    /**
     * Returns how files are read by an options file.
     *
     * @param file the name of the options file, or {@code null} for none
     * @throws Failure if it cannot be read
     */
    public static Reading of(String file, boolean includes) {
        try {
            return new Reading(file == null ? CsvOptions.DEFAULT : CsvOptions.read(DirectoryInput.file(file)), includes);
        } catch (OrganizationFormatException e) {
            throw Failure.unreadable(e, "input.message", e.getMessage());
        } catch (IOException e) {
            throw Failure.unreadable(e, "input.failed", file, IoReasons.of(e));
        }
    }

    /** Returns the options for one file; {@code null} stands for standard input, which has no folder. */
    ReadOptions options(Path file) {
        ReadOptions options = ReadOptions.DEFAULT.with(csv);
        return includes && file != null ? options.withIncludes(file.toAbsolutePath().getParent()) : options;
    }
}
