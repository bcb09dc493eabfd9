package org.exsite.cli.commands;

import org.exsite.cli.io.Console;
import org.exsite.cli.work.OperationWarnings;
import org.exsite.rules.Severity;

import picocli.CommandLine.Option;

/** What is made of warnings about changes, for commands that prepare or make some. */
final class WarningOptions {

    @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "failOnWarning")
    private Severity failOn;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
    private String configuration;

    /**
     * Returns what looks for warnings.
     *
     * @param input the name of the file that the directory is in
     */
    OperationWarnings warnings(Console console, String input) {
        return new OperationWarnings(console, configuration, input, failOn);
    }
}
