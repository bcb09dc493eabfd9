package org.exsite.cli.commands;

import org.exsite.cli.work.ApplyWork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code exsite apply}: makes the changes of an import file or of LDIF change records to a directory. */
@Command(name = "apply")
final class ApplyCommand extends AbstractCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "file", index = "0")
    private String file;

    @Parameters(paramLabel = "CHANGES", descriptionKey = "changes", index = "1")
    private String changes;

    @Mixin
    private RequiredOutput output;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private WarningOptions warnings;

    @Override
    public Integer call() {
        return ApplyWork.run(console(), file, changes, reading.reading(), warnings.warnings(console(), file),
                output.open(console()));
    }
}
