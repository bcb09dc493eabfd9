package org.exsite.cli.commands;

import java.util.List;

import org.exsite.cli.format.GwartFormat;
import org.exsite.cli.work.GwartWork;
import org.exsite.cli.work.NewCost;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code exsite gwart}: shows the routing tables, and what changes if something is down or costs something else. */
@Command(name = "gwart")
final class GwartCommand extends AbstractCommand {

    @Mixin
    private RoutingInput input;

    @Option(names = "--site", paramLabel = "SITE")
    private String site;

    @Option(names = "--restricted")
    private boolean restricted;

    @Option(names = "--cost", paramLabel = "NAME=COST")
    private List<String> costs;

    @Option(names = "--compare", paramLabel = "FILE")
    private String compare;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private GwartFormat format;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        GwartWork work = new GwartWork(console(), input.question(), site, restricted);
        return compare == null ? work.run(costs == null ? List.of() : costs.stream().map(NewCost::parse).toList(),
                format, output.open(console()))
                : work.compare(compare, format, output.open(console()));
    }
}
