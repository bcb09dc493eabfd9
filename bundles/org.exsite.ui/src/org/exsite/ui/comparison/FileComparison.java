package org.exsite.ui.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.exsite.directory.ChangeSet;
import org.exsite.model.progress.Progress;
import org.exsite.model.util.Reading;
import org.exsite.ui.changes.ChangeRow;
import org.exsite.ui.editor.OrganizationInput;
import org.exsite.ui.operations.OperationWarnings;

/**
 * What differs between two files.
 *
 * @param before the file with the old state
 * @param after the file with the new state
 * @param changes the changes that lead from the old state to the new one
 * @param rows the changes as rows of a table
 */
record FileComparison(ComparedFile before, ComparedFile after, ChangeSet changes, List<ChangeRow> rows) {

    /** How much of the time one file takes, in percent; the rest is comparing. */
    private static final int SHARE = 45;

    /**
     * Reads two files and compares them; may take long.
     *
     * @param known an earlier comparison, or {@code null}; what it read and what did not change since is not read again
     * @throws IOException with a message for people if one of the files cannot be read
     * @throws java.util.concurrent.CancellationException if the progress asks for it
     */
    static FileComparison of(ComparisonInput input, FileComparison known, Progress progress) throws IOException {
        progress.begin(input.getName(), PartProgress.ALL);
        ComparedFile before = read(input.before(), known, new PartProgress(progress, 0, SHARE));
        ComparedFile after = read(input.after(), known, new PartProgress(progress, SHARE, SHARE));
        progress.step(2 * SHARE);
        List<FileComparison> found = new ArrayList<>();
        Reading.only(() -> {
            found.add(compare(before, after, progress));
        });
        progress.step(PartProgress.ALL);
        return found.getFirst();
    }

    /** Only reads, because a table may show what an earlier comparison has found in the same organizations. */
    private static FileComparison compare(ComparedFile before, ComparedFile after, Progress progress) {
        ChangeSet changes = ChangeSet.between(before.organization(), after.organization(),
                new PartProgress(progress, 2 * SHARE, 0));
        List<ChangeRow> rows = ChangeRow.of(changes);
        ChangeRow.warn(rows, OperationWarnings.of(after.file().path(), changes, after.organization()));
        return new FileComparison(before, after, changes, rows);
    }

    private static ComparedFile read(OrganizationInput file, FileComparison known, Progress progress)
            throws IOException {
        ComparedFile read = known == null ? null : Stream.of(known.before, known.after)
                .filter(candidate -> candidate.isCurrent(file)).findFirst().orElse(null);
        return read == null ? ComparedFile.read(file, progress) : read;
    }

    /** Tells whether the files hold organizations with different names, so that all objects differ. */
    boolean isOfTwoOrganizations() {
        return !before.organization().getDistinguishedName().equals(after.organization().getDistinguishedName());
    }
}
