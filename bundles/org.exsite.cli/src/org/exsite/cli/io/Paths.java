package org.exsite.cli.io;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files on the command line. */
public final class Paths {

    private Paths() {
    }

    /**
     * Returns the file that a text names.
     *
     * @throws Failure if the text cannot name a file on this system
     */
    public static Path of(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Failure.usage("file.badName", name);
        }
    }
}
