package org.exsite.ui.wizards;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.exsite.directory.ChangeFormat;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.CsvChanges;
import org.exsite.directory.LdifChanges;
import org.exsite.directory.ManualSteps;
import org.exsite.directory.TextChanges;
import org.exsite.model.storage.AtomicFile;

/** Writes changes to files, as the command line does. */
public final class ChangeFiles {

    private static final String STEPS = ".steps.txt"; //$NON-NLS-1$

    private ChangeFiles() {
    }

    /**
     * Writes a file to be imported, unless it would hold nothing, and beside it what is to be done by hand, how to
     * import the file among it. Each file is written as a whole or not at all; steps for a file that was there before
     * are taken away if there are none now, for they would be taken for those of this one.
     *
     * @return the files that were written
     */
    public static List<Path> write(ChangeSet changes, ChangeFormat format, Path file) throws IOException {
        List<Path> written = new ArrayList<>();
        if (format == ChangeFormat.CSV && CsvChanges.of(changes).rows() > 0) {
            written.add(write(file, out -> CsvChanges.write(changes, out)));
        } else if (format == ChangeFormat.LDIF && !LdifChanges.of(changes).isEmpty()) {
            written.add(write(file, out -> LdifChanges.write(changes, out)));
        }
        Path beside = file.resolveSibling(file.getFileName() + STEPS);
        String steps = ManualSteps.of(changes, format).text();
        if (steps.isBlank()) {
            Files.deleteIfExists(beside);
        } else {
            written.add(write(beside, out -> out.write(steps.getBytes(StandardCharsets.UTF_8))));
        }
        return written;
    }

    /** Writes a file for people, in UTF-8, and returns it. */
    public static Path writeText(ChangeSet changes, Path file) throws IOException {
        return write(file, out -> TextChanges.write(changes,
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))));
    }

    private static Path write(Path file, AtomicFile.Content content) throws IOException {
        AtomicFile.write(file, content, false);
        return file;
    }
}
