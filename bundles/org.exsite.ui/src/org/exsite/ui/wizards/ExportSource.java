package org.exsite.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.exsite.directory.Format;
import org.exsite.model.progress.Progress;

/** Something that can be written as files: changes, or the organization as it is. */
interface ExportSource {

    /** Tells whether there is anything to write. */
    boolean isEmpty();

    /** Returns the formats in which it can be written. */
    Set<Format> formats();

    /** Returns what is added to the name of the organization's file to name the files that are written. */
    String suffix();

    /**
     * Returns what will be written, and what the formats cannot hold, for people. May take long.
     *
     * @throws java.util.concurrent.CancellationException if the progress asks for it
     */
    String text(Progress progress) throws IOException;

    /**
     * Writes the files into a folder that exists, replacing those of that name; a file that would hold nothing is left
     * out. Beside each file lies what it cannot hold.
     *
     * @param name the name of the organization's file without its extension
     * @return the files that were written
     * @throws java.util.concurrent.CancellationException if the progress asks for it; no file is written in part
     */
    List<Path> write(Path folder, String name, List<Format> formats, Progress progress) throws IOException;

    /** Returns the files of the given formats that are there already and would be replaced. */
    default List<Path> replaced(Path folder, String name, List<Format> formats) {
        List<Path> present = new ArrayList<>();
        for (Format format : formats) {
            Path file = folder.resolve(name + suffix() + format.extension());
            if (Files.exists(file)) {
                present.add(file);
            }
        }
        return present;
    }
}
