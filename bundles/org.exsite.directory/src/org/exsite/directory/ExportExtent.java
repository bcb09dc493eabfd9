package org.exsite.directory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What it means that a newer export does not have an object or an attribute.
 *
 * <p>No directory export says of itself that it is complete. Directory Export writes the recipients and the columns that
 * it was asked for, an LDAP client the subtree and the attributes. So only a file of this program is known to hold
 * everything, and of others whoever made them has to say so.
 */
public enum ExportExtent {

    /** What is missing was deleted or cleared: an {@code .exsite} file. */
    EVERYTHING,
    /** Missing objects were deleted; an attribute that no object of a class has was not exported. */
    ALL_OBJECTS,
    /** Missing objects were not exported, nor was an attribute that no object of a class has. */
    PART;

    /** Returns the extent of files, which are opened to see their format. */
    public static ExportExtent of(List<Path> files, boolean saidToBeComplete) throws IOException {
        for (Path file : files) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                if (SourceKind.detect(in, String.valueOf(file.getFileName()), ReadLimits.DEFAULT) != Format.EXSITE) {
                    return saidToBeComplete ? ALL_OBJECTS : PART;
                }
            }
        }
        return files.size() == 1 || saidToBeComplete ? EVERYTHING : PART;
    }
}
