package org.exsite.cli.commands;

import org.exsite.cli.format.SchemaFormat;
import org.exsite.cli.io.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code exsite schema}: shows the data dictionary of the model. */
@Command(name = "schema")
final class SchemaCommand extends AbstractCommand {

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "md")
    private SchemaFormat format;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        format.write(output.open(console()));
        return ExitCode.OK;
    }
}
