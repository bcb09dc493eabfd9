package org.exsite.directory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.exsite.directory.csv.CsvReader;
import org.exsite.directory.ldif.LdifReader;
import org.exsite.directory.text.Messages;
import org.exsite.directory.text.SourceLines;
import org.exsite.directory.tree.DirectoryTree;
import org.exsite.directory.tree.ReadLog;
import org.exsite.directory.tree.TreeMerge;
import org.exsite.model.Organization;
import org.exsite.model.progress.ProgressStream;
import org.exsite.model.storage.OrganizationStorage;

/**
 * Reads directories: {@code .exsite} files, Directory Export and Import files, and LDIF, told from their content. Lines
 * that cannot be read become {@link Organization#getImportProblems() unread lines}, everything else is read.
 */
public final class DirectoryReader {

    private DirectoryTree tree = new DirectoryTree();

    private DirectoryReader() {
    }

    /** Reads one file. */
    public static Organization read(Path file) throws IOException {
        return read(List.of(file));
    }

    /**
     * Reads several files into one organization; what a later file says of an object replaces what earlier ones said.
     * Where that is another value of an attribute that has one, it is remarked upon.
     *
     * @throws DirectoryFormatException if a file is no directory or is about another organization than the first
     * @throws org.exsite.model.storage.OrganizationFormatException if an {@code .exsite} file is not whole
     */
    public static Organization read(List<Path> files) throws IOException {
        return read(files, ReadOptions.DEFAULT);
    }

    /**
     * Reads several files.
     *
     * @throws java.util.concurrent.CancellationException if the progress of the options asks for it
     */
    public static Organization read(List<Path> files, ReadOptions options) throws IOException {
        return read(files, file -> options);
    }

    /**
     * Reads several files, each with options of its own.
     *
     * @param options what they are for a file
     * @throws java.util.concurrent.CancellationException if the progress of the options asks for it
     */
    public static Organization read(List<Path> files, Function<Path, ReadOptions> options) throws IOException {
        DirectoryReader reader = new DirectoryReader();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (Files.isDirectory(file)) {
                throw new DirectoryFormatException(name, 0, Messages.format("file.folder"));
            }
            try (InputStream in = Files.newInputStream(file)) {
                reader.add(in, name, Files.size(file), options.apply(file));
            }
        }
        return reader.organization(files.isEmpty() ? "" : String.valueOf(files.getLast().getFileName()));
    }

    /**
     * Reads a stream, which stays open.
     *
     * @param name what messages call it
     */
    public static Organization read(InputStream in, String name) throws IOException {
        return read(in, name, ReadOptions.DEFAULT);
    }

    /** Reads a stream, which stays open. */
    public static Organization read(InputStream in, String name, ReadOptions options) throws IOException {
        DirectoryReader reader = new DirectoryReader();
        reader.add(in, name, 0, options);
        return reader.organization(name);
    }

    /**
     * Reads a stream into an organization, as if what the organization holds had been read from a file before. The
     * organization is changed directly, so it must not be one that an editor has open.
     *
     * @return the organization
     */
    public static Organization merge(Organization base, InputStream in, String name) throws IOException {
        return merge(base, in, name, ReadOptions.DEFAULT);
    }

    /** Reads a stream into an organization. */
    public static Organization merge(Organization base, InputStream in, String name, ReadOptions options)
            throws IOException {
        DirectoryReader reader = new DirectoryReader();
        reader.tree = new DirectoryTree(base);
        reader.add(in, name, 0, options);
        return reader.organization(name);
    }

    /**
     * Tells the format of a file from its content.
     *
     * @throws DirectoryFormatException if it is of none
     */
    public static Format format(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return SourceKind.detect(in, String.valueOf(file.getFileName()), ReadLimits.DEFAULT);
        }
    }

    private void add(InputStream source, String name, long size, ReadOptions options) throws IOException {
        options.progress().begin(Messages.format("progress.reading", name), size);
        InputStream in = new BufferedInputStream(new ProgressStream(source, options.progress()), 1 << 17);
        ReadLog log = new ReadLog(name, options);
        switch (SourceKind.detect(in, name, options.limits())) {
            case EXSITE -> addModel(OrganizationStorage.load(in, name), log);
            case CSV -> CsvReader.read(SourceLines.of(in, name, options.limits()), tree, log);
            case LDIF -> LdifReader.read(SourceLines.of(in, name, options.limits()), tree, log);
        }
        tree.finish();
        if (tree.organization() == null) {
            throw log.lines().isEmpty() ? new DirectoryFormatException(name, 0, Messages.format("file.empty"))
                    : new DirectoryFormatException(name, log.lines().getFirst().getLine(),
                            log.lines().getFirst().getProblem());
        }
        tree.organization().getImportProblems().addAll(log.lines());
    }

    private void addModel(Organization model, ReadLog log) throws IOException {
        if (tree.organization() == null) {
            tree = new DirectoryTree(model);
        } else {
            TreeMerge.merge(model, tree, log);
        }
    }

    private Organization organization(String name) throws DirectoryFormatException {
        if (tree.organization() == null) {
            throw new DirectoryFormatException(name, 0, Messages.format("file.empty"));
        }
        return tree.organization();
    }
}
