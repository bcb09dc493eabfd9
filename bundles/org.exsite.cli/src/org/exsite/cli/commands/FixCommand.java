package org.exsite.cli.commands;

import java.util.List;

import org.exsite.cli.io.Failure;
import org.exsite.cli.io.Output;
import org.exsite.cli.work.FixWork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exsite fix}: applies fixes and writes the directory that results. */
@Command(name = "fix")
final class FixCommand extends AbstractCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1")
    private String file;

    @Option(names = "--rules", paramLabel = "RULE", split = ",")
    private List<String> rules;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
    private String configuration;

    @Option(names = "--choose", paramLabel = "RULE=FIX[:DN]")
    private List<String> choices;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private String output;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() {
        if (!dryRun && output == null) {
            throw Failure.usage("fix.outputMissing");
        }
        Output target = dryRun ? null : new Output(console(), output, force);
        return new FixWork(console(), file, rules, configuration, choices == null ? List.of() : choices, all).run(target);
    }
}
