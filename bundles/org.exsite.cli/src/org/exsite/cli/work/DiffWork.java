package org.exsite.cli.work;

import java.util.Locale;

import org.exsite.cli.format.DiffFormat;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.Output;
import org.exsite.directory.ChangeFormat;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.CsvChanges;
import org.exsite.directory.CsvChanges.ImportOption;
import org.exsite.directory.JsonChanges;
import org.exsite.directory.LdifChanges;
import org.exsite.directory.TextChanges;
import org.exsite.model.Organization;

/** Writes the changes from one directory to another. */
public final class DiffWork {

    private final Console console;
    private final String before;
    private final String after;
    private final OperationWarnings warnings;

    /**
     * @param before the file of the directory as it is now
     * @param after the file of the directory as it shall be
     * @param warnings looks for what the changes would spoil
     */
    public DiffWork(Console console, String before, String after, OperationWarnings warnings) {
        this.warnings = warnings;
        this.console = console;
        this.before = before;
        this.after = after;
    }

    /**
     * Writes the changes and returns the exit code.
     *
     * @param format how; {@code null} for what the name of the output says
     */
    public int run(DiffFormat format, Output output) {
        if (before.equals(Output.STANDARD) && after.equals(Output.STANDARD)) {
            throw Failure.usage("input.standardTwice");
        }
        DiffFormat chosen = format == null ? natural(output) : format;
        StepsFile steps = chosen.isImported() && !output.isStandard() ? new StepsFile(output) : null;
        Organization old = DirectoryInput.read(console, before);
        Organization now = DirectoryInput.read(console, after);
        ChangeSet changes = ChangeSet.between(old, now);
        if (chosen.isImported()) {
            StepsFile.tell(changes, chosen == DiffFormat.CSV ? ChangeFormat.CSV : ChangeFormat.LDIF, steps, console);
        }
        switch (chosen) {
            case TEXT -> output.writeText(writer -> TextChanges.write(changes, writer));
            case CSV -> output.write(stream -> CsvChanges.write(changes, stream));
            case LDIF -> output.write(stream -> LdifChanges.write(changes, stream));
            case JSON -> output.writeUtf8(writer -> JsonChanges.write(changes, writer));
        }
        if (changes.isEmpty()) {
            console.tell("diff.none");
        } else if (chosen == DiffFormat.CSV) {
            CsvChanges csv = CsvChanges.of(changes);
            console.tell(csv.rows() == 0 ? "diff.nothingToImport"
                    : csv.option() == ImportOption.APPEND ? "diff.append" : "diff.overwrite");
        }
        UnreadLines.tell(old, console);
        UnreadLines.tell(now, console);
        return warnings.tell(changes, now);
    }

    private static DiffFormat natural(Output output) {
        if (output.isStandard()) {
            return DiffFormat.TEXT;
        }
        String name = output.file().getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "csv" -> DiffFormat.CSV;
            case "ldif", "ldf" -> DiffFormat.LDIF;
            case "json" -> DiffFormat.JSON;
            case "txt" -> DiffFormat.TEXT;
            default -> throw Failure.usage("diff.unknownFormat", name);
        };
    }
}
