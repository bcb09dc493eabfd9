package org.exsite.directory;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.exsite.model.progress.Progress;

/**
 * How files are read.
 *
 * @param limits how much a file may hold
 * @param csv how Directory Export and Import files are read
 * @param includes the folder from which {@code =file} fields and {@code name:< file} lines may take values, in which
 *        case names must not lead out of it; nothing to keep such fields as they are
 * @param progress who is told how far the reading is, and may stop it
 */
public record ReadOptions(ReadLimits limits, CsvOptions csv, Optional<Path> includes, Progress progress) {

    /** The usual limits, separators told from the file, no values from other files, nobody told. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(ReadLimits.DEFAULT, CsvOptions.DEFAULT, Optional.empty(), Progress.NONE);

    /** Checks that nothing is missing. */
    public ReadOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(csv, "csv");
        Objects.requireNonNull(includes, "includes");
        Objects.requireNonNull(progress, "progress");
    }

    /** Returns these options with other limits. */
    public ReadOptions with(ReadLimits other) {
        return new ReadOptions(other, csv, includes, progress);
    }

    /** Returns these options with given separators. */
    public ReadOptions with(CsvSeparators other) {
        return with(csv.with(other));
    }

    /** Returns these options with others for Directory Export and Import files. */
    public ReadOptions with(CsvOptions other) {
        return new ReadOptions(limits, other, includes, progress);
    }

    /** Returns these options with a folder from which values may be taken. */
    public ReadOptions withIncludes(Path folder) {
        return new ReadOptions(limits, csv, Optional.of(folder), progress);
    }

    /** Returns these options with somebody to be told. */
    public ReadOptions with(Progress other) {
        return new ReadOptions(limits, csv, includes, other);
    }
}
