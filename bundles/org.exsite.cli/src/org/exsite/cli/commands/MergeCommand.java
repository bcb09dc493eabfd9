package org.exsite.cli.commands;

import org.exsite.cli.work.MergeWork;
import org.exsite.cli.work.Preference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exsite merge}: brings a newer export into a directory that was edited. */
@Command(name = "merge")
final class MergeCommand extends AbstractCommand {

    @Parameters(paramLabel = "BASE", descriptionKey = "base", index = "0")
    private String base;

    @Parameters(paramLabel = "MINE", descriptionKey = "mine", index = "1")
    private String mine;

    @Parameters(paramLabel = "THEIRS", descriptionKey = "theirs", index = "2")
    private String theirs;

    @Option(names = "--prefer", paramLabel = "SIDE")
    private Preference preference;

    @Option(names = "--complete")
    private boolean complete;

    @Mixin
    private RequiredOutput output;

    @Override
    public Integer call() {
        return new MergeWork(console(), base, mine, theirs, complete).run(preference, output.open(console()));
    }
}
