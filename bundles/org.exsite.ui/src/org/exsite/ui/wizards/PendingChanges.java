package org.exsite.ui.wizards;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.exsite.directory.ChangeFormat;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.CsvChanges;
import org.exsite.directory.LdifChanges;
import org.exsite.directory.ManualSteps;
import org.exsite.directory.TextChanges;
import org.exsite.model.storage.AtomicFile;

/**
 * What differs between two states of an organization, and the files that take it back to the server: for each format the
 * changes that it can carry, and beside them the steps to do by hand, how to import the file among them.
 */
final class PendingChanges {

    private final ChangeSet changes;

    private PendingChanges(ChangeSet changes) {
        this.changes = changes;
    }

    /** Compares two files; may take long, so not for the user interface thread. */
    static PendingChanges between(IFile before, IFile after) throws CoreException {
        return new PendingChanges(ChangeSet.between(Baseline.read(before), Baseline.read(after)));
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns the changes as people read them, and what must be done by hand. */
    String text() throws CoreException {
        StringWriter text = new StringWriter();
        try {
            TextChanges.write(changes, text);
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
        ManualSteps steps = ManualSteps.of(changes, ChangeFormat.CSV);
        if (!steps.isEmpty()) {
            text.append('\n').append(Messages.Export_byHand).append('\n');
            steps.manualSteps().forEach(step -> text.append("- ").append(step).append('\n')); //$NON-NLS-1$
        }
        return text.toString();
    }

    /**
     * Writes the files into a folder, replacing those of that name; a file that would hold nothing is left out.
     *
     * @return the files that were written
     */
    List<Path> write(Path folder, IFile organization, List<ChangeFormat> formats) throws CoreException {
        String name = organization.getName().replaceFirst("\\.exsite$", "") + "-changes"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (ChangeFormat format : formats) {
                switch (format) {
                    case CSV -> {
                        if (CsvChanges.of(changes).rows() > 0) {
                            written.add(write(folder.resolve(name + ".csv"), out -> CsvChanges.write(changes, out))); //$NON-NLS-1$
                        }
                    }
                    case LDIF -> {
                        if (!LdifChanges.of(changes).isEmpty()) {
                            written.add(write(folder.resolve(name + ".ldif"), //$NON-NLS-1$
                                    out -> LdifChanges.write(changes, out)));
                        }
                    }
                }
                String steps = ManualSteps.of(changes, format).text();
                if (!steps.isBlank()) {
                    written.add(write(folder.resolve(name + '.' + format.name().toLowerCase(Locale.ROOT)
                            + ".steps.txt"), out -> out.write(steps.getBytes(StandardCharsets.UTF_8)))); //$NON-NLS-1$
                }
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
        return written;
    }

    private static Path write(Path file, AtomicFile.Content content) throws IOException {
        AtomicFile.write(file, content, false);
        return file;
    }
}
