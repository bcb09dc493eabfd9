package org.exsite.cli.io;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files on the command line. */
final class Paths {

    private Paths() {
    }

    /**
     * @throws Failure if the text cannot name a file on this system
     */
    static Path of(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Failure.usage("file.badName", name);
        }
    }
}
