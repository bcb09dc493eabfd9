package org.exsite.directory.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.exsite.directory.ChangeSet;
import org.exsite.directory.CsvChanges;
import org.exsite.directory.DirectoryReader;
import org.exsite.directory.DirectoryWriter;
import org.exsite.directory.Format;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;

/** Reading and writing text in tests. */
final class Texts {

    private Texts() {
    }

    static Organization read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Organization read(String text, Charset charset) {
        return read(text.getBytes(charset));
    }

    static Organization read(byte[] bytes) {
        try {
            return DirectoryReader.read(new ByteArrayInputStream(bytes), "test.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Organization merge(Organization base, String text) {
        try {
            return DirectoryReader.merge(base, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    "later.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Organization sample(String name) {
        return read(sampleText(name));
    }

    static String sampleText(String name) {
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] write(Organization organization, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(organization, out, format);
        return out.toByteArray();
    }

    static List<String> write(Organization organization, ByteArrayOutputStream out, Format format) {
        try {
            return DirectoryWriter.write(organization, out, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String csv(ChangeSet changes) {
        try {
            StringWriter out = new StringWriter();
            CsvChanges.write(changes, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static <T extends DirectoryObject> T find(Organization organization, String name) {
        return (T) DistinguishedNames.find(organization, DistinguishedName.parse(name));
    }

    /** Returns the lines that were not read, as the number of the line and the problem. */
    static List<String> unread(Organization organization) {
        return organization.getImportProblems().stream().filter(problem -> !problem.isImported())
                .map(problem -> problem.getLine() + ": " + problem.getProblem()).toList();
    }

    /** Returns what an import says, as the number of the line and of the event. */
    static List<String> events(Organization organization) {
        return organization.getImportProblems().stream().map(problem -> problem.getLine() + ":" + problem.getEvent())
                .toList();
    }
}
