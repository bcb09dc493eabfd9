package org.exsite.cli.commands;

import org.exsite.cli.io.Console;
import org.exsite.cli.io.Output;

import picocli.CommandLine.Option;

/** Where a result goes, for commands whose result goes to standard output unless a file is named. */
final class OutputOptions {

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private String name;

    @Option(names = "--force")
    private boolean force;

    /** Opens the output; refuses early, before any work is done. */
    Output open(Console console) {
        return new Output(console, name, force);
    }
}
