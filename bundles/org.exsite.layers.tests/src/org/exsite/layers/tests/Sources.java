package org.exsite.layers.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source tree of the bundles, as these tests read it. */
final class Sources {

    private static final Pattern OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private Sources() {
    }

    /** Returns the folders of the bundles, found from the folder that the test runs in. */
    static List<Path> bundles() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path bundles = folder.resolve("bundles");
            if (Files.isDirectory(bundles.resolve("org.exsite.model"))) {
                return list(bundles).filter(bundle -> Files.exists(bundle.resolve("META-INF/MANIFEST.MF"))).toList();
            }
        }
        throw new IllegalStateException("The bundles are not in a folder above " + Path.of("").toAbsolutePath());
    }

    static List<Path> productBundles() {
        return bundles().stream().filter(bundle -> !isTest(bundle)).toList();
    }

    static boolean isTest(Path bundle) {
        return name(bundle).endsWith(".tests");
    }

    static String name(Path bundle) {
        return bundle.getFileName().toString();
    }

    /** Returns the hand-written Java files of a bundle. */
    static List<Path> javaFiles(Path bundle) {
        Path source = bundle.resolve("src");
        if (!Files.isDirectory(source)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of the bundles that a bundle requires. */
    static List<String> requiredBundles(Path bundle) {
        try (var stream = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            String header = new Manifest(stream).getMainAttributes().getValue(new Attributes.Name("Require-Bundle"));
            return header == null ? List.of()
                    : OUTSIDE_QUOTES.splitAsStream(header).map(entry -> entry.split(";")[0].strip()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
