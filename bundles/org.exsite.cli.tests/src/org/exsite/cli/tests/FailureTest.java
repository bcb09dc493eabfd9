package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.exsite.cli.Main;
import org.junit.jupiter.api.Test;

/** What goes wrong in the program or around it. */
class FailureTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFaultOfTheProgramIsOneLineAndExitsWithFour() {
        assertEquals(4, run(broken(new IllegalStateException("nobody expected\nthis")), whole(), "check", "-"));
        List<String> lines = messages().lines().toList();
        assertEquals(List.of("Internal error: IllegalStateException: nobody expected (run with --debug for details)"),
                lines);
    }

    @Test
    void whereItHappenedIsShownIfAskedFor() {
        assertEquals(4, run(broken(new IllegalStateException("unexpected")), whole(), "check", "-", "--debug"));
        assertTrue(messages().contains("\tat org.exsite."), messages());
    }

    @Test
    void tooLittleMemoryIsSaidPlainly() {
        assertEquals(4, run(broken(new OutOfMemoryError()), whole(), "check", "-"));
        assertTrue(messages().contains("memory"), messages());
        assertFalse(messages().contains("\tat "), messages());
    }

    @Test
    void inputThatBreaksOffIsUnreadable() {
        InputStream input = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the network is gone");
            }
        };
        assertEquals(3, run(input, whole(), "check", "-"));
        assertTrue(messages().contains("the network is gone"), messages());
    }

    @Test
    void aResultThatCannotBeWrittenIsNoSuccess() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        assertEquals(4, run(InputStream.nullInputStream(), full, "rules"));
        assertEquals(List.of("The result could not be written to standard output."), messages().lines().toList());
    }

    private int run(InputStream input, PrintStream out, String... args) {
        return Main.run(args, input, out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String messages() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream whole() {
        return new PrintStream(OutputStream.nullOutputStream());
    }

    private static InputStream broken(Throwable failure) {
        return new InputStream() {
            @Override
            public int read() {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        };
    }
}
