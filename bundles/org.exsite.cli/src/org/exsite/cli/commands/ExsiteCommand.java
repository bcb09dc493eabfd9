package org.exsite.cli.commands;

import java.util.concurrent.Callable;

import org.exsite.cli.io.Application;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code exsite} itself: opens the application when no command is named.
 *
 * <p>Command classes hold options alone. What they do lies in {@code org.exsite.cli.work}, so that asking for help
 * does not load the model.
 */
@Command(name = "exsite", mixinStandardHelpOptions = true, versionProvider = Version.class, scope = ScopeType.INHERIT,
        subcommands = {CheckCommand.class, ReportCommand.class, FixCommand.class, ConvertCommand.class, DiffCommand.class,
            MergeCommand.class, ApplyCommand.class, TraceCommand.class, GwartCommand.class, LdapCommand.class,
            DiagramCommand.class, RulesCommand.class, SchemaCommand.class, SampleCommand.class, HelpCommand.class})
public final class ExsiteCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    /** Makes the command for one run. */
    public ExsiteCommand(Console console) {
        this.console = console;
    }

    /** Returns the streams of this run. */
    Console console() {
        return console;
    }

    /** Tells whether failures show where in the program they happened. */
    public boolean isDebug() {
        return debug;
    }

    @Override
    public Integer call() {
        if (Application.open(console)) {
            return ExitCode.OK;
        }
        console.tell("application.unknown", Application.PROPERTY);
        console.err().println();
        spec.commandLine().usage(console.err());
        return ExitCode.USAGE;
    }
}
