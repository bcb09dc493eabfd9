package org.exsite.cli.commands;

import org.exsite.cli.Messages;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Failure;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
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

    /** A first word that is no command gets a sentence of its own. */
    private static String message(ParameterException e, CommandLine command) {
        return e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                && !command.getSubcommands().isEmpty()
                        ? Messages.format("usage.noCommand", unmatched.getUnmatched().getFirst()) : e.getMessage();
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
