package org.exsite.directory;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.exsite.model.progress.Progress;

/**
 * How changes are sent to a server.
 *
 * @param dryRun whether to read only, and tell what would be done; no log is written then
 * @param onProblem what to do after a change that was not made
 * @param log where to note what was done; nothing for nowhere
 * @param resume whether the log is of an earlier run that this one goes on with
 * @param progress who is told how many changes are done, and may stop between two of them
 * @param results who is told of each change as soon as it is done
 */
public record PushOptions(boolean dryRun, OnProblem onProblem, Optional<Path> log, boolean resume, Progress progress,
        Consumer<PushResult> results) {

    /** Sends, stops at the first problem, writes no log and tells nobody. */
    public static final PushOptions DEFAULT = new PushOptions(false, OnProblem.STOP, Optional.empty(), false,
            Progress.NONE, result -> { });

    /** What to do after a change that was not made. */
    public enum OnProblem {
        /** Make no further changes. */
        STOP,
        /** Go on with the next change. */
        SKIP
    }

    /** Checks that nothing is missing. */
    public PushOptions {
        Objects.requireNonNull(onProblem, "onProblem");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(results, "results");
        if (resume && log.isEmpty()) {
            throw new IllegalArgumentException("resume");
        }
    }
}
