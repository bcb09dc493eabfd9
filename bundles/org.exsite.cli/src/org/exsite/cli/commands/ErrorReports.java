package org.exsite.cli.commands;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.exsite.cli.Messages;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Failure;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one line; where in the program it did, only if asked. */
public final class ErrorReports implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Console console;
    private final ExsiteCommand exsite;

    /** Makes the handler for one run. */
    public ErrorReports(Console console, ExsiteCommand exsite) {
        this.console = console;
        this.exsite = exsite;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        console.err().println(message(e, command));
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        console.tell("usage.hint", command.getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    /** What the parser says in the words of programmers is said plainly. */
    private static String message(ParameterException e, CommandLine command) {
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            return Messages.format(command.getSubcommands().isEmpty() ? "usage.tooMany" : "usage.noCommand",
                    unmatched.getUnmatched().getFirst());
        }
        return e.getArgSpec() instanceof OptionSpec option && option.type().isEnum() && e.getValue() != null
                ? Messages.format("usage.noChoice", e.getValue(), option.longestName(), choices(option.type()))
                : e.getMessage();
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult result) {
        return report(console, exsite.isDebug(), e);
    }

    /** Reports a failure and returns the exit code. */
    public static int report(Console console, boolean debug, Throwable e) {
        int exitCode = ExitCode.INTERNAL;
        if (e instanceof Failure failure) {
            console.err().println(failure.getMessage());
            exitCode = failure.exitCode();
        } else if (e instanceof OutOfMemoryError) {
            console.tell("error.memory");
        } else {
            console.tell("error.internal", e.getClass().getSimpleName(), firstLine(e.getMessage()));
        }
        if (debug) {
            e.printStackTrace(console.err());
        }
        return exitCode;
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
