package org.exsite.cli.io;

import org.exsite.cli.Messages;

/** Ends a command with an exit code and a message for people. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** Says that the command line asks for something that cannot be. */
    public static Failure usage(String key, Object... arguments) {
        return new Failure(ExitCode.USAGE, Messages.format(key, arguments), null);
    }

    /** Says that an input cannot be read. */
    public static Failure unreadable(Throwable cause, String key, Object... arguments) {
        return new Failure(ExitCode.UNREADABLE, Messages.format(key, arguments), cause);
    }

    /** Says that a result cannot be written or that a part of the program failed. */
    public static Failure failed(Throwable cause, String key, Object... arguments) {
        return new Failure(ExitCode.INTERNAL, Messages.format(key, arguments), cause);
    }

    /** Returns one of {@link ExitCode}. */
    public int exitCode() {
        return exitCode;
    }
}
