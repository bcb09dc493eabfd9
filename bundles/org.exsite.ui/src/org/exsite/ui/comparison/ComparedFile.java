package org.exsite.ui.comparison;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;
import org.exsite.model.storage.OrganizationFormatException;
import org.exsite.ui.editor.OrganizationInput;

/**
 * One of two files, as it was read.
 *
 * @param file the file
 * @param stamp what changes whenever its content changes
 * @param organization what it holds, which nobody changes
 */
record ComparedFile(OrganizationInput file, String stamp, Organization organization) {

    /**
     * Reads a file.
     *
     * @throws IOException with a message for people that names the file
     * @throws java.util.concurrent.CancellationException if the progress asks for it
     */
    static ComparedFile read(OrganizationInput file, Progress progress) throws IOException {
        String stamp = file.stamp();
        try {
            return new ComparedFile(file, stamp, file.read(progress));
        } catch (NoSuchFileException e) {
            throw new IOException(Messages.bind(Messages.Read_missing, ComparisonInput.place(file)), e);
        } catch (IOException e) {
            String reason = e instanceof OrganizationFormatException ? e.getLocalizedMessage() : e.toString();
            throw new IOException(Messages.bind(Messages.Read_failed, ComparisonInput.place(file), reason), e);
        }
    }

    /** Tells whether this is what a file holds still. */
    boolean isCurrent(OrganizationInput wanted) {
        return file.equals(wanted) && stamp != null && stamp.equals(file.stamp());
    }
}
