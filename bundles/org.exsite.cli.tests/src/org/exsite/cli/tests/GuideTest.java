package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The user guide names the options that there are, and no others. */
class GuideTest {

    private static final String PAGE = "bundles/org.exsite.help/doc/command-line.html";
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z0-9-]*");
    /** What every command has, or every command that writes, is told of once. */
    private static final Set<String> EVERYWHERE = Set.of("--help", "--version", "--debug", "--force");

    @ParameterizedTest
    @ValueSource(strings = {"check", "report", "fix", "convert", "diff", "merge", "apply", "trace", "gwart", "ldap pull",
        "ldap push", "ldap serve", "rules", "schema", "diagram", "sample"})
    void theOptionsOfACommandAreInItsRow(String command) throws IOException {
        String page = Files.readString(page());
        String row = page.lines().filter(line -> line.startsWith("<tr><td><code>" + command + " ")
                || line.startsWith("<tr><td><code>" + command + "<")).collect(Collectors.joining());
        String usage = Cli.run((Object[]) (command + " --help").split(" ")).exits(0).out();
        Set<String> options = options(usage.lines().map(String::strip).filter(line -> line.matches("(-\\w, )?--.*"))
                .map(line -> line.split("[=\\s]+(?!-)")[0]).collect(Collectors.joining("\n")));
        options.removeAll(EVERYWHERE);
        assertEquals(options, options(row));
        EVERYWHERE.stream().filter(option -> !option.equals("--version"))
                .forEach(option -> assertTrue(page.contains("<code>" + option + "</code>"), option));
    }

    private static Set<String> options(String text) {
        Set<String> options = new TreeSet<>();
        Matcher matcher = OPTION.matcher(text);
        while (matcher.find()) {
            options.add(matcher.group());
        }
        return options;
    }

    private static Path page() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(PAGE))) {
                return folder.resolve(PAGE);
            }
        }
        throw new IllegalStateException("No " + PAGE + " above " + Path.of("").toAbsolutePath());
    }
}
