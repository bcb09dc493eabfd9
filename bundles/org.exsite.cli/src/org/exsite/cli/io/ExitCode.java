package org.exsite.cli.io;

/** The exit codes of the command line. Scripts rely on them: they never change. */
public final class ExitCode {

    /** Done, and nothing was found that is as serious as {@code --fail-on}. */
    public static final int OK = 0;
    /** Problems were found. */
    public static final int PROBLEMS = 1;
    /** The command line was wrong. */
    public static final int USAGE = 2;
    /** The input could not be read. */
    public static final int UNREADABLE = 3;
    /** The program failed. */
    public static final int INTERNAL = 4;

    private ExitCode() {
    }
}
