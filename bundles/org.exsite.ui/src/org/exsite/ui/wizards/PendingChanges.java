package org.exsite.ui.wizards;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.exsite.directory.ChangeFormat;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.Format;
import org.exsite.directory.ManualSteps;
import org.exsite.directory.ObjectChange;
import org.exsite.directory.TextChanges;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;
import org.exsite.rules.Finding;
import org.exsite.ui.operations.OperationWarnings;

/**
 * What differs between two states of an organization, and the files that take it back to the server: for each format the
 * changes that it can carry, and beside them the steps to do by hand, how to import the file among them.
 */
final class PendingChanges implements ExportSource {

    private final ChangeSet changes;
    private final List<Finding> warnings;

    private PendingChanges(ChangeSet changes, List<Finding> warnings) {
        this.changes = changes;
        this.warnings = warnings;
    }

    /** Compares two files; may take long, so not for the user interface thread. */
    static PendingChanges between(IFile before, IFile after, Progress progress) throws CoreException {
        Organization now = Baseline.read(after);
        ChangeSet changes = ChangeSet.between(Baseline.read(before), now, progress);
        return new PendingChanges(changes, OperationWarnings.of(after, changes, now));
    }

    @Override
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.CSV, Format.LDIF);
    }

    @Override
    public String suffix() {
        return "-changes"; //$NON-NLS-1$
    }

    @Override
    public String text(Progress progress) throws IOException {
        StringWriter text = new StringWriter();
        text.append(Messages.bind(Messages.Export_counts, new Object[] {count(ObjectChange.Created.class),
            count(ObjectChange.Modified.class), count(ObjectChange.Deleted.class)})).append("\n\n"); //$NON-NLS-1$
        progress.step(0);
        TextChanges.write(changes, text);
        ManualSteps steps = ManualSteps.of(changes, ChangeFormat.CSV);
        if (!steps.isEmpty()) {
            text.append('\n').append(Messages.Export_byHand).append('\n');
            steps.manualSteps().forEach(step -> text.append("- ").append(step).append('\n')); //$NON-NLS-1$
        }
        return text.append(OperationWarnings.text(warnings)).toString();
    }

    @Override
    public List<Path> write(Path folder, String organization, List<Format> formats, Progress progress)
            throws IOException {
        String name = organization + suffix();
        List<Path> written = new ArrayList<>();
        for (Format format : formats) {
            progress.step(1);
            written.addAll(ChangeFiles.write(changes, format == Format.CSV ? ChangeFormat.CSV : ChangeFormat.LDIF,
                    folder.resolve(name + format.extension())));
        }
        return written;
    }

    private long count(Class<? extends ObjectChange> kind) {
        return changes.changes().stream().filter(kind::isInstance).count();
    }
}
