package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.exsite.cli.Main;

/** Runs command lines in this process. */
final class Cli {

    private Cli() {
    }

    static Result run(Object... args) {
        return runWith(new byte[0], args);
    }

    static Result runWith(byte[] input, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(Arrays.stream(args).map(Object::toString).toArray(String[]::new),
                new ByteArrayInputStream(input), new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Result(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    /** Copies a file that lies beside the tests into a folder. */
    static Path data(String name, Path folder) throws IOException {
        try (InputStream stream = Cli.class.getResourceAsStream("data/" + name)) {
            Files.copy(stream, folder.resolve(name));
        }
        return folder.resolve(name);
    }

    /** What a command line did. */
    record Result(int exitCode, byte[] bytes, String err) {

        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        List<String> lines() {
            return out().lines().toList();
        }

        /** Makes sure of the exit code; messages are shown if it is another. No run may show a stack trace. */
        Result exits(int expected) {
            assertEquals(expected, exitCode, () -> out() + "\n" + err);
            assertFalse(err.contains("\tat "), err);
            return this;
        }
    }
}
