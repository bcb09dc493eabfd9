package org.exsite.layers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The build runs the classes whose names end in Test; a test in any other class would silently not run. */
class TestsAreFoundTest {

    private static final Pattern TEST = Pattern
            .compile("^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate)\\b.*");

    @Test
    void everyClassWithTestsHasANameThatTheBuildFinds() {
        List<String> hidden = Sources.bundles().stream().flatMap(bundle -> Sources.javaFiles(bundle).stream())
                .filter(file -> !file.getFileName().toString().endsWith("Test.java"))
                .filter(file -> Sources.lines(file).stream().anyMatch(line -> TEST.matcher(line).matches()))
                .map(file -> file.getFileName().toString()).toList();
        assertEquals(List.of(), hidden);
    }

    @Test
    void testsLieInTestBundles() {
        List<String> misplaced = Sources.productBundles().stream()
                .flatMap(bundle -> Sources.javaFiles(bundle).stream())
                .filter(file -> Sources.lines(file).stream().anyMatch(line -> TEST.matcher(line).matches()))
                .map(Object::toString).toList();
        assertEquals(List.of(), misplaced);
    }
}
