package org.exsite.cli.work;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.IoReasons;
import org.exsite.cli.io.Output;
import org.exsite.directory.ExportExtent;
import org.exsite.directory.MergeDecisions;
import org.exsite.directory.MergeOutcome;
import org.exsite.directory.MergeSide;
import org.exsite.directory.ObjectMerge;
import org.exsite.directory.ThreeWayMerge;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;

/** Brings a newer export into a directory that was edited, or says what nobody but people can decide. */
public final class MergeWork {

    private final Console console;
    private final List<String> names;
    private final boolean complete;

    /**
     * @param base the file that the directory was made from
     * @param mine the file of the directory that was edited
     * @param theirs the file of the newer export
     * @param complete whether the newer export holds all objects, so that missing ones were deleted
     */
    public MergeWork(Console console, String base, String mine, String theirs, boolean complete) {
        this.console = console;
        this.names = List.of(base, mine, theirs);
        this.complete = complete;
    }

    /**
     * Merges and returns the exit code.
     *
     * @param preference whose state is taken in conflicts; {@code null} to write nothing if there are any
     */
    public int run(Preference preference, Output output) {
        if (names.stream().filter(Output.STANDARD::equals).count() > 1) {
            throw Failure.usage("input.standardTwice");
        }
        DirectoryOutput target = new DirectoryOutput(output);
        Organization base = DirectoryInput.read(console, names.get(0));
        Organization mine = DirectoryInput.read(console, names.get(1));
        Organization theirs = DirectoryInput.read(console, names.get(2));
        ThreeWayMerge merge = merge(base, mine, theirs);
        List<ObjectMerge> conflicts = merge.objects(MergeOutcome.CONFLICT);
        // with the directory on standard output, what was found is a message
        PrintStream list = output.isStandard() ? console.err() : console.out();
        conflicts.forEach(conflict -> ConflictText.write(conflict, list));
        console.tell("merge.summary", merge.objects(MergeOutcome.TAKEN).size(), merge.objects(MergeOutcome.KEPT).size(),
                merge.objects(MergeOutcome.COMBINED).size(), conflicts.size());
        if (!conflicts.isEmpty() && preference == null) {
            console.tell("merge.undecided");
            return ExitCode.PROBLEMS;
        }
        Command command = merge.command(preference == null ? MergeDecisions.NONE
                : MergeDecisions.prefer(preference == Preference.MINE ? MergeSide.MINE : MergeSide.THEIRS));
        if (command.canExecute()) {
            command.execute();
        }
        target.write(mine, console);
        UnreadLines.tell(mine, console);
        return ExitCode.OK;
    }

    private ThreeWayMerge merge(Organization base, Organization mine, Organization theirs) {
        try {
            return ThreeWayMerge.of(base, mine, theirs, extent(), Progress.NONE);
        } catch (IllegalArgumentException e) {
            throw Failure.unreadable(e, "input.message", e.getMessage());
        }
    }

    private ExportExtent extent() {
        String newer = names.get(2);
        if (newer.equals(Output.STANDARD)) {
            return complete ? ExportExtent.ALL_OBJECTS : ExportExtent.PART;
        }
        try {
            return ExportExtent.of(List.of(Path.of(newer)), complete);
        } catch (IOException e) {
            throw Failure.unreadable(e, "input.failed", newer, IoReasons.of(e));
        }
    }
}
