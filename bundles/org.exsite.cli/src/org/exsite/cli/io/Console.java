package org.exsite.cli.io;

import java.io.InputStream;
import java.io.PrintStream;

import org.exsite.cli.Messages;

/**
 * The three standard streams of one run.
 *
 * @param in what the file name {@code -} reads
 * @param out the result
 * @param err everything else
 */
public record Console(InputStream in, PrintStream out, PrintStream err) {

    /** Writes a message for people, one line, to standard error. */
    public void tell(String key, Object... arguments) {
        err.println(Messages.format(key, arguments));
    }

    /**
     * Makes sure that the result has left the process.
     *
     * @return the exit code, or {@link ExitCode#INTERNAL} if standard output could not be written, as on a full disk
     */
    public int finish(int exitCode) {
        boolean lost = out.checkError();
        if (lost) {
            tell("output.standardOutputFailed");
        }
        err.flush();
        return lost ? ExitCode.INTERNAL : exitCode;
    }
}
