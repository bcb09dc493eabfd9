package org.exsite.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.exsite.directory.ChangeSet;
import org.exsite.directory.DirectoryReader;
import org.exsite.directory.ReadOptions;
import org.exsite.directory.SourcePreview;
import org.exsite.model.ImportProblem;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;

/**
 * What an import will bring: the files are read, but nothing is written yet.
 *
 * @param sources what each file is
 * @param organization what they hold together
 * @param counts the objects by class
 * @param present the organization of the same name that is open, if there is one
 */
record ImportPreview(List<SourcePreview> sources, Organization organization, ClassCounts counts,
        Optional<Organization> present) {

    /** How many lines of each file are shown. */
    private static final int LINES = 50;

    /**
     * Reads files.
     *
     * @param options how each file is read
     * @param open the organizations that are open in editors; they are only read
     * @throws java.util.concurrent.CancellationException if the progress asks for it
     */
    static ImportPreview of(List<Path> files, Function<Path, ReadOptions> options, List<Organization> open,
            Progress progress) throws IOException {
        List<SourcePreview> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(SourcePreview.of(file, options.apply(file), LINES));
        }
        Organization read = DirectoryReader.read(files, options);
        ClassCounts counts = ClassCounts.of(read);
        Optional<Organization> same = open.stream()
                .filter(other -> other.getName() != null && other.getName().equalsIgnoreCase(read.getName())).findFirst();
        same.ifPresent(other -> counts.compare(ChangeSet.between(other, read, progress)));
        return new ImportPreview(List.copyOf(sources), read, counts, same);
    }

    /** Returns the lines that were not read. */
    List<ImportProblem> unread() {
        return organization.getImportProblems().stream().filter(problem -> !problem.isImported()).toList();
    }

    /** Returns the remarks on lines that were read. */
    List<ImportProblem> remarks() {
        return organization.getImportProblems().stream().filter(ImportProblem::isImported).toList();
    }
}
