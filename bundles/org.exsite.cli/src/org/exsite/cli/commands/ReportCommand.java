package org.exsite.cli.commands;

import java.util.List;

import org.exsite.cli.io.Output;
import org.exsite.cli.work.ReportWork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exsite report}: tells what there is and what is wrong, for people. */
@Command(name = "report")
final class ReportCommand extends AbstractCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1..*")
    private List<String> files;

    @Option(names = "--rules", paramLabel = "RULE", split = ",")
    private List<String> rules;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
    private String configuration;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ReadingOptions reading;

    @Override
    public Integer call() {
        Output target = output.open(console());
        return new ReportWork(console(), files, rules, configuration).run(reading.reading(), target);
    }
}
