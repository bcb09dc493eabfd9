package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.exsite.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no model must not wait for it to load. */
class StartupTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "help fix", "check --help", "ldap push --help", "nonsense"})
    void helpDoesNotLoadTheModel(String line) throws Exception {
        assertEquals(List.of("org.exsite.rules.Severity"), classesOfOtherBundles(line));
    }

    @Test
    void theSchemaDoes() throws Exception {
        assertTrue(classesOfOtherBundles("schema").contains("org.exsite.model.schema.DataDictionary"));
    }

    /** Runs a command line with classes of its own and returns the classes of other bundles that it asked for. */
    private static List<String> classesOfOtherBundles(String line) throws Exception {
        Recorder loader = new Recorder(Main.class.getClassLoader());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        loader.loadClass(Main.class.getName())
                .getMethod("run", String[].class, InputStream.class, PrintStream.class, PrintStream.class)
                .invoke(null, line.split(" "), InputStream.nullInputStream(), stream, stream);
        assertTrue(out.size() > 0, "the command line must have run");
        return loader.asked.stream().filter(name -> name.startsWith("org.")).distinct().sorted().toList();
    }

    /** Defines the classes of the command line anew, and notes which others they ask for. */
    private static final class Recorder extends ClassLoader {

        final List<String> asked = new ArrayList<>();

        Recorder(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!isOwn(name)) {
                asked.add(name);
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private static boolean isOwn(String name) {
            return name.startsWith("org.exsite.cli.") || name.startsWith("picocli.");
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (stream == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = stream.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
