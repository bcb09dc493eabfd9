package org.exsite.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes one folder equal to another, leaving files alone whose content is the same already. Their time stamps tell the
 * compiler what to skip.
 */
final class FolderMirror {

    private final Path source;
    private final Path target;

    FolderMirror(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Copies what is new or different and deletes what the source no longer has.
     *
     * @return what was done, for people to read
     * @throws IOException if a file cannot be read or written
     */
    String update() throws IOException {
        Set<Path> wanted = files(source);
        Set<Path> present = files(target);
        int written = 0;
        for (Path file : wanted) {
            if (!present.contains(file) || !sameContent(source.resolve(file), target.resolve(file))) {
                Files.createDirectories(target.resolve(file).getParent());
                Files.copy(source.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                written++;
            }
        }
        present.removeAll(wanted);
        for (Path file : present) {
            Files.delete(target.resolve(file));
        }
        return "%d files, %d written, %d deleted".formatted(wanted.size(), written, present.size());
    }

    private static boolean sameContent(Path one, Path other) throws IOException {
        return Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    private static Set<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            Set<Path> result = new TreeSet<>();
            walk.filter(Files::isRegularFile).map(folder::relativize).forEach(result::add);
            return result;
        }
    }
}
