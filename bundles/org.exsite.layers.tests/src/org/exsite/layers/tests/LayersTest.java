package org.exsite.layers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Dependencies point one way, and what lies below the user interface runs without it and without OSGi. */
class LayersTest {

    /** Which bundles of our own each bundle may require. */
    private static final Map<String, Set<String>> MAY_REQUIRE = Map.ofEntries(
            Map.entry("org.exsite.model", Set.of()),
            Map.entry("org.exsite.model.edit", Set.of("org.exsite.model")),
            Map.entry("org.exsite.rules", Set.of()),
            Map.entry("org.exsite.routing", Set.of("org.exsite.model")),
            Map.entry("org.exsite.samples", Set.of("org.exsite.model")),
            Map.entry("org.exsite.directory", Set.of("org.exsite.model")),
            Map.entry("org.exsite.rules.exchange", Set.of("org.exsite.model", "org.exsite.rules",
                    "org.exsite.routing", "org.exsite.directory")),
            Map.entry("org.exsite.report", Set.of("org.exsite.model", "org.exsite.model.edit", "org.exsite.rules",
                    "org.exsite.rules.exchange")),
            Map.entry("org.exsite.diagram", Set.of("org.exsite.model", "org.exsite.model.edit", "org.exsite.rules")),
            Map.entry("org.exsite.cli", Set.of("org.exsite.report", "org.exsite.model", "org.exsite.model.edit",
                    "org.exsite.rules", "org.exsite.rules.exchange", "org.exsite.routing", "org.exsite.directory",
                    "org.exsite.samples", "org.exsite.diagram")),
            Map.entry("org.exsite.ui", Set.of("org.exsite.report", "org.exsite.model", "org.exsite.model.edit",
                    "org.exsite.rules", "org.exsite.rules.exchange", "org.exsite.routing", "org.exsite.directory",
                    "org.exsite.samples", "org.exsite.diagram", "org.exsite.help")),
            Map.entry("org.exsite.app", Set.of("org.exsite.model", "org.exsite.rules", "org.exsite.rules.exchange",
                    "org.exsite.samples", "org.exsite.ui", "org.exsite.help")),
            Map.entry("org.exsite.help", Set.of()));

    private static final Set<String> NEEDS_A_WORKBENCH = Set.of("org.exsite.ui", "org.exsite.app", "org.exsite.help");

    /** Libraries that come from Eclipse but are no part of the platform. */
    private static final List<String> LIBRARIES_OF_ECLIPSE = List.of("org.eclipse.emf.", "org.eclipse.elk.");

    private static final Pattern IMPORT_OF_THE_PLATFORM = Pattern.compile(
            "^\\s*import\\s+(static\\s+)?org\\.(osgi|eclipse\\.(swt|jface|ui|e4|core|osgi|equinox))\\..*");

    @TestFactory
    Stream<DynamicTest> requiresOnlyLowerLayers() {
        return forEach(Sources.productBundles(), bundle -> {
            Set<String> allowed = MAY_REQUIRE.get(Sources.name(bundle));
            assertNotNull(allowed, "The bundle has no place among the layers yet");
            List<String> wrong = Sources.requiredBundles(bundle).stream()
                    .filter(required -> required.startsWith("org.exsite.") && !allowed.contains(required)).toList();
            assertEquals(List.of(), wrong);
        });
    }

    @TestFactory
    Stream<DynamicTest> headlessBundlesRequireNoPlatform() {
        return forEach(headlessBundles(), bundle -> assertEquals(List.of(), Sources.requiredBundles(bundle).stream()
                .filter(required -> required.startsWith("org.eclipse.")
                        && LIBRARIES_OF_ECLIPSE.stream().noneMatch(required::startsWith))
                .toList()));
    }

    @TestFactory
    Stream<DynamicTest> headlessBundlesImportNoPlatform() {
        return forEach(headlessBundles(), bundle -> {
            List<Path> files = Sources.javaFiles(bundle);
            assertTrue(!files.isEmpty(), "no source files found");
            assertEquals(List.of(), files.stream().flatMap(file -> Sources.lines(file).stream()
                    .filter(line -> IMPORT_OF_THE_PLATFORM.matcher(line).matches())
                    .map(line -> file.getFileName() + ": " + line)).toList());
        });
    }

    private static List<Path> headlessBundles() {
        return Sources.productBundles().stream()
                .filter(bundle -> !NEEDS_A_WORKBENCH.contains(Sources.name(bundle))).toList();
    }

    private static Stream<DynamicTest> forEach(List<Path> bundles, Consumer<Path> check) {
        return bundles.stream()
                .map(bundle -> DynamicTest.dynamicTest(Sources.name(bundle), () -> check.accept(bundle)));
    }
}
