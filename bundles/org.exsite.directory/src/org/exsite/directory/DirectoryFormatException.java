package org.exsite.directory;

import java.io.IOException;

import org.exsite.directory.text.Messages;

/** A file that is no directory at all: nothing of it was read. The message says file, line and what was expected. */
public final class DirectoryFormatException extends IOException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final String problem;

    /**
     * Makes the exception.
     *
     * @param file the name of the file as the user knows it
     * @param line the line, from 1; 0 if the file as a whole is at fault
     * @param problem what is wrong and what was expected
     */
    public DirectoryFormatException(String file, int line, String problem) {
        super(line > 0 ? Messages.format("error.atLine", file, Integer.toString(line), problem)
                : Messages.format("error.inFile", file, problem));
        this.file = file;
        this.line = line;
        this.problem = problem;
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    /** Returns the line, from 1, or 0 for the file as a whole. */
    public int line() {
        return line;
    }

    /** Returns what is wrong, without file and line. */
    public String problem() {
        return problem;
    }
}
