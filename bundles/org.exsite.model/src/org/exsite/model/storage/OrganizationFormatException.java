package org.exsite.model.storage;

import java.io.IOException;

import org.eclipse.emf.ecore.resource.Resource;
import org.exsite.model.ModelMessages;

/** A file that is no organization, or not a whole one. The message is for people: file, line, what was expected. */
public class OrganizationFormatException extends IOException implements Resource.Diagnostic {

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
    public OrganizationFormatException(String file, int line, String problem) {
        super(line > 0 ? ModelMessages.format("storage.atLine", file, Integer.toString(line), problem)
                : ModelMessages.format("storage.inFile", file, problem));
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

    @Override
    public String getLocation() {
        return file;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return 1;
    }
}
