package org.exsite.cli.commands;

import java.util.List;

import org.exsite.cli.format.CheckFormat;
import org.exsite.cli.io.Output;
import org.exsite.cli.work.CheckWork;
import org.exsite.rules.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exsite check}: evaluates the rules. */
@Command(name = "check")
final class CheckCommand extends AbstractCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1..*")
    private List<String> files;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private CheckFormat format;

    @Option(names = "--rules", paramLabel = "RULE", split = ",")
    private List<String> rules;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
    private String configuration;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error")
    private Severity failOn;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ReadingOptions reading;

    @Override
    public Integer call() {
        Output target = output.open(console());
        return new CheckWork(console(), files, rules, configuration, reading.reading()).run(format, failOn, target);
    }
}
