package org.exsite.directory;

import org.exsite.model.storage.OrganizationFormatException;

/** A file that is no directory at all: nothing of it was read. The message says file, line and what was expected. */
public final class DirectoryFormatException extends OrganizationFormatException {

    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param file the name of the file as the user knows it
     * @param line the line, from 1; 0 if the file as a whole is at fault
     * @param problem what is wrong and what was expected
     */
    public DirectoryFormatException(String file, int line, String problem) {
        super(file, line, problem);
    }
}
