package org.exsite.layers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Whoever opens a folder finds in its {@code package-info.java} what lives there. */
class PackagesAreExplainedTest {

    private static final String EXPLANATION = "package-info.java";

    @Test
    void everyPackageSaysWhatLivesInIt() {
        List<Path> silent = Sources.productBundles().stream().flatMap(bundle -> Sources.javaFiles(bundle).stream())
                .map(Path::getParent).distinct().filter(folder -> !isExplained(folder.resolve(EXPLANATION))).toList();
        assertEquals(List.of(), silent);
    }

    private static boolean isExplained(Path file) {
        return Files.exists(file) && Sources.lines(file).getFirst().startsWith("/**");
    }
}
