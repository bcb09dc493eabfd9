package org.exsite.cli.io;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.exsite.model.storage.AtomicFile;

/**
 * Where the result of a command goes: standard output, or a file that is written in whole or not at all. An existing
 * file is only replaced if that was asked for.
 */
public final class Output {

    /** The name that stands for standard output, and for standard input. */
    public static final String STANDARD = "-";

    private static final int BUFFER = 1 << 16;

    private final Console console;
    private final Path file;
    private final boolean force;

    /**
     * @param name the name of a file, or {@code -} or {@code null} for standard output
     * @param force whether an existing file may be replaced
     * @throws Failure if the file exists and must not be replaced, or cannot be made where it is
     */
    public Output(Console console, String name, boolean force) {
        this.console = console;
        this.file = name == null || name.equals(STANDARD) ? null : Paths.of(name);
        this.force = force;
        if (file != null) {
            refuse();
        }
    }

    private void refuse() {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw Failure.usage("output.isFolder", file);
        } else if (folder == null || !Files.isDirectory(folder)) {
            throw Failure.usage("output.noFolder", file, folder);
        } else if (Files.exists(file) && !force) {
            throw Failure.usage("output.exists", file);
        }
    }

    /** Tells whether the result goes to standard output. */
    public boolean isStandard() {
        return file == null;
    }

    /** Returns the file, or {@code null} for standard output. */
    public Path file() {
        return file;
    }

    /**
     * Returns the output beside this file that has one more ending: {@code changes.csv} and {@code .steps.txt} make
     * {@code changes.csv.steps.txt}, so that {@code changes.ldif} has another.
     *
     * @throws Failure if that file exists and must not be replaced
     */
    public Output beside(String ending) {
        return new Output(console, file.resolveSibling(file.getFileName() + ending).toString(), force);
    }

    /**
     * Writes bytes.
     *
     * @throws Failure if they cannot be written; a file is then as it was before
     */
    public void write(Content<OutputStream> content) {
        write(content, false);
    }

    /** Writes a directory: the file that it replaces, which may be somebody's only copy, is kept as a backup. */
    public void writeDirectory(Content<OutputStream> content) {
        write(content, true);
    }

    private void write(Content<OutputStream> content, boolean keepBackup) {
        try {
            if (file == null) {
                OutputStream buffered = new BufferedOutputStream(console.out(), BUFFER);
                content.writeTo(buffered);
                buffered.flush();
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                // a device or a pipe cannot be replaced, it is written to
                try (OutputStream stream = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                    content.writeTo(stream);
                }
            } else {
                AtomicFile.write(file, content::writeTo, keepBackup);
            }
        } catch (IOException e) {
            throw Failure.failed(e, "output.failed", file == null ? STANDARD : file, IoReasons.of(e));
        }
    }

    /** Writes text: UTF-8 in a file, the character set of the terminal on standard output. */
    public void writeText(Content<Writer> content) {
        writeText(file == null ? console.out().charset() : StandardCharsets.UTF_8, content);
    }

    /** Writes text of a format that is UTF-8 wherever it goes. */
    public void writeUtf8(Content<Writer> content) {
        writeText(StandardCharsets.UTF_8, content);
    }

    private void writeText(Charset charset, Content<Writer> content) {
        write(stream -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, charset), BUFFER);
            content.writeTo(writer);
            writer.flush();
        });
    }

    /** What is written. */
    @FunctionalInterface
    public interface Content<T> {

        /** Writes everything to the target, which the caller closes. */
        void writeTo(T target) throws IOException;
    }
}
