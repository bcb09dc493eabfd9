package org.exsite.cli.commands;

import org.exsite.cli.format.TraceFormat;
import org.exsite.cli.work.TraceWork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code exsite trace}: shows where a message would go, and why. */
@Command(name = "trace")
final class TraceCommand extends AbstractCommand {

    @Mixin
    private RoutingInput input;

    @Option(names = "--to", paramLabel = "ADDRESS", required = true)
    private String to;

    @Option(names = "--from", paramLabel = "NAME")
    private String from;

    @Option(names = "--size", paramLabel = "KB")
    private Integer size;

    @Option(names = "--at", paramLabel = "TIME")
    private String time;

    @Option(names = "--least-cost")
    private boolean leastCost;

    @Option(names = "--max-branches", paramLabel = "N", defaultValue = "200")
    private int branches;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private TraceFormat format;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        return new TraceWork(console(), input.question(), leastCost).run(
                new TraceWork.Message(to, from, size, time, branches), format, output.open(console()));
    }
}
