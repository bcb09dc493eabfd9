package org.exsite.cli.work;

import java.io.IOException;
import java.nio.file.Files;

import org.exsite.cli.Messages;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.IoReasons;
import org.exsite.cli.io.Output;
import org.exsite.directory.ChangeFormat;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.ManualSteps;

/** The numbered steps beside a file of changes, for what no such file can carry. */
final class StepsFile {

    private static final String ENDING = ".steps.txt";

    private final Output output;

    /**
     * @param changes where the changes go
     * @throws Failure if there are steps beside it that must not be replaced: they would be taken for those of the new
     *         changes
     */
    StepsFile(Output changes) {
        this.output = changes.beside(ENDING);
    }

    /**
     * Writes the steps, if there are any, and says where they are.
     *
     * @param file the file for them, or {@code null} to write them to standard error
     */
    static void tell(ChangeSet changes, ChangeFormat format, StepsFile file, Console console) {
        ManualSteps steps = ManualSteps.of(changes, format);
        if (file != null) {
            file.write(steps, console);
        } else if (!steps.isEmpty()) {
            console.tell("diff.steps");
            console.err().print(steps.text());
        }
    }

    private void write(ManualSteps steps, Console console) {
        if (!steps.isEmpty()) {
            output.writeUtf8(writer -> writer.write(steps.text()));
            console.tell("diff.stepsFile", output.file(), Messages.count("diff.step", steps.manualSteps().size()));
            return;
        }
        try {
            Files.deleteIfExists(output.file());
        } catch (IOException e) {
            throw Failure.failed(e, "output.failed", output.file(), IoReasons.of(e));
        }
    }
}
