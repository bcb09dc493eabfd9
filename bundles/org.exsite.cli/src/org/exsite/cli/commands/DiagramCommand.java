package org.exsite.cli.commands;

import java.util.List;

import org.exsite.cli.work.DiagramWork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exsite diagram}: draws sites, servers and connectors. */
@Command(name = "diagram")
final class DiagramCommand extends AbstractCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1..*")
    private List<String> files;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "2")
    private double scale;

    @Option(names = "--arrange")
    private boolean arrange;

    @Option(names = "--no-servers")
    private boolean withoutServers;

    @Option(names = "--no-problems")
    private boolean withoutProblems;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
    private String configuration;

    @Mixin
    private RequiredOutput output;

    @Mixin
    private ReadingOptions reading;

    @Override
    public Integer call() {
        return new DiagramWork(console(), scale, arrange, withoutServers).run(files, reading.reading(),
                withoutProblems ? null : new DiagramWork.Rules(configuration), output.open(console()));
    }
}
