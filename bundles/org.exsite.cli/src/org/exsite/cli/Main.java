package org.exsite.cli;

import java.io.FileDescriptor;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.function.Function;

import org.exsite.cli.commands.ErrorReports;
import org.exsite.cli.commands.ExsiteCommand;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.StandardStream;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The command {@code exsite}. Without arguments it opens the application, with a command it runs that command in this
 * process.
 *
 * <p>Standard output carries the result alone; messages go to standard error. The exit codes are those of
 * {@link ExitCode}.
 */
public final class Main {

    private Main() {
    }

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(LongRun.run(args).orElseGet(() -> run(args)));
    }

    private static <T> ITypeConverter<T> number(Function<String, T> parser, String failure) {
        return text -> {
            try {
                return parser.apply(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException(Messages.format(failure, text));
            }
        };
    }

    private static int run(String[] args) {
        PrintStream out = StandardStream.open(FileDescriptor.out, System.getProperty("stdout.encoding"));
        PrintStream err = StandardStream.open(FileDescriptor.err, System.getProperty("stderr.encoding"));
        return run(args, System.in, out, err);
    }

    /**
     * Runs one command line in this process.
     *
     * @param args the arguments
     * @param in what the file name {@code -} reads
     * @param out where the result goes; text is written in the character set of the stream, files as UTF-8
     * @param err where messages go
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        Console console = new Console(in, out, err);
        ExsiteCommand exsite = new ExsiteCommand(console);
        try {
            ErrorReports errors = new ErrorReports(console, exsite);
            CommandLine commandLine = new CommandLine(exsite)
                    .setResourceBundle(Messages.usage())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .registerConverter(int.class, number(Integer::valueOf, "usage.noNumber"))
                    .registerConverter(Integer.class, number(Integer::valueOf, "usage.noNumber"))
                    .registerConverter(long.class, number(Long::valueOf, "usage.noNumber"))
                    .registerConverter(double.class, number(Double::valueOf, "usage.noDecimal"))
                    .setOut(new PrintWriter(out, true))
                    .setErr(new PrintWriter(err, true))
                    .setParameterExceptionHandler(errors)
                    .setExecutionExceptionHandler(errors)
                    .setUsageHelpAutoWidth(true);
            return console.finish(commandLine.execute(args));
        } catch (Error e) {
            // picocli hands exceptions to the handlers, but errors such as an exhausted heap come through
            return ErrorReports.report(console, exsite.isDebug(), e);
        }
    }
}
