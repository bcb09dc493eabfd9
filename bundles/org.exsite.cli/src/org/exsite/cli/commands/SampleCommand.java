package org.exsite.cli.commands;

import org.exsite.cli.work.SampleWork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code exsite sample}: makes an organization. */
@Command(name = "sample")
final class SampleCommand extends AbstractCommand {

    @Option(names = "--recipients", paramLabel = "N", defaultValue = "200")
    private int recipients;

    @Option(names = "--sites", paramLabel = "N", defaultValue = "2")
    private int sites;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--faults")
    private boolean faults;

    @Mixin
    private RequiredOutput output;

    @Override
    public Integer call() {
        return new SampleWork(console(), recipients, sites, seed, faults).run(output.open(console()));
    }
}
