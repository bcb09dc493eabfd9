package org.exsite.cli.io;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** The application with windows, which is a program of its own. */
public final class Application {

    /** The system property that names the command which starts the application. Launchers set it. */
    public static final String PROPERTY = "exsite.app";

    private Application() {
    }

    /**
     * Starts the application and does not wait for it.
     *
     * @return whether a launcher is known
     * @throws Failure if the launcher does not start
     */
    public static boolean open(Console console) {
        String launcher = System.getProperty(PROPERTY);
        if (launcher == null || launcher.isBlank()) {
            return false;
        }
        try {
            new ProcessBuilder(launcher).redirectInput(Redirect.from(nothing())).redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD).start();
        } catch (IOException e) {
            throw Failure.failed(e, "application.failed", launcher, IoReasons.of(e));
        }
        console.tell("application.opened");
        return true;
    }

    /** A program that outlives this one must not wait for the terminal. */
    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
