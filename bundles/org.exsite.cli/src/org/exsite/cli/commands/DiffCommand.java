package org.exsite.cli.commands;

import org.exsite.cli.format.DiffFormat;
import org.exsite.cli.work.DiffWork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exsite diff}: writes the changes from one directory to another as a file that can be imported. */
@Command(name = "diff")
final class DiffCommand extends AbstractCommand {

    @Parameters(paramLabel = "OLD", descriptionKey = "old", index = "0")
    private String before;

    @Parameters(paramLabel = "NEW", descriptionKey = "new", index = "1")
    private String after;

    @Option(names = "--format", paramLabel = "FORMAT")
    private DiffFormat format;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WarningOptions warnings;

    @Override
    public Integer call() {
        return new DiffWork(console(), before, after, warnings.warnings(console(), after))
                .run(format, output.open(console()));
    }
}
