package org.exsite.cli.commands;

import org.exsite.cli.io.Console;
import org.exsite.cli.io.Output;

import picocli.CommandLine.Option;

/** Where a result goes, for commands that write a directory and must be told where. */
final class RequiredOutput {

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    private String name;

    @Option(names = "--force")
    private boolean force;

    /** Opens the output; refuses early, before any work is done. */
    Output open(Console console) {
        return new Output(console, name, force);
    }
}
