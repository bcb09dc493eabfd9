package org.exsite.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs a command line about large files in a Java machine that compiles as well as it can. The launchers stop at the
 * first compiler of the machine, which halves the time of commands of a second or two, but doubles that of commands of
 * minutes; how long a command takes is known only when its arguments are.
 */
public final class LongRun {

    /** The size of all files in bytes from which on the second compiler gains more than it costs. */
    public static final long LARGE = 64L << 20;

    private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

    private LongRun() {
    }

    /**
     * Runs the command line in another process if its files are large and this one stops at the first compiler. The other
     * process has the streams of this one, and ends with it.
     *
     * @return the exit code; nothing if the command line is to be run here
     */
    static Optional<Integer> run(String[] args) {
        if (!isLarge(args)) {
            return Optional.empty();
        }
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        Path java = Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '/' ? "java" : "java.exe");
        return options.contains(FIRST_COMPILER_ONLY) && Files.isExecutable(java)
                ? run(command(java, options, System.getProperty("java.class.path"), args)) : Optional.empty();
    }

    /** Tells whether the files among some arguments are large together. */
    public static boolean isLarge(String... args) {
        return Stream.of(args).map(File::new).filter(File::isFile).mapToLong(File::length).sum() >= LARGE;
    }

    /** Returns the command that runs a command line with all options of a Java machine but the one. */
    public static List<String> command(Path java, List<String> options, String classPath, String... args) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        options.stream().filter(option -> !option.equals(FIRST_COMPILER_ONLY)).forEach(command::add);
        command.addAll(List.of("-cp", classPath, Main.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** Runs a command and returns its exit code; nothing if it cannot be started. */
    public static Optional<Integer> run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return Optional.of(process.waitFor());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
