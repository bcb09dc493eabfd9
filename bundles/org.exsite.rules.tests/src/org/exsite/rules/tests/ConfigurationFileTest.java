package org.exsite.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.exsite.rules.ConfigurationFile;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() {
        RuleConfiguration configuration = RuleConfiguration.DEFAULT.off("a-rule").with("b-rule", Severity.INFO)
                .with("b-rule", "limit", 12);
        assertEquals("a-rule = off\nb-rule = info\nb-rule.limit = 12\n", ConfigurationFile.text(configuration));
        ConfigurationFile file = ConfigurationFile.parse("x", "# ours\n\n" + ConfigurationFile.text(configuration));
        assertEquals(configuration, file.configuration());
        assertEquals(List.of(), file.problems());
        assertEquals(OptionalInt.of(12), file.configuration().configured("b-rule", "limit"));
    }

    @Test
    void commentsAndOrderStayWhenAFileIsWrittenAgain() {
        RuleConfiguration configuration = RuleConfiguration.DEFAULT.off("a-rule").with("b-rule", Severity.ERROR)
                .with("c-rule", "limit", 12).with("d-rule", "limit", 4);
        assertEquals("""
                # what we agreed on
                b-rule = error

                a-rule=OFF
                fatal?
                d-rule.limit = 4
                c-rule.limit = 12
                """, ConfigurationFile.text("""
                # what we agreed on
                b-rule = info

                z-rule = off
                a-rule=OFF
                fatal?
                d-rule.limit = 3
                z-rule.limit = 9
                """, configuration));
        assertEquals(ConfigurationFile.text(configuration), ConfigurationFile.text("", configuration));
    }

    @Test
    void aRuleThatIsSetTwiceIsWrittenOnce() {
        assertEquals("a-rule = info\n", ConfigurationFile.text("a-rule = off\na-rule = error\n",
                RuleConfiguration.DEFAULT.with("a-rule", Severity.INFO)));
    }

    @Test
    void severityAndParameterAreResetEachByItself() {
        RuleConfiguration both = RuleConfiguration.DEFAULT.off("a").with("a", "n", 1).with("ab", "n", 2);
        assertEquals(RuleConfiguration.DEFAULT.with("a", "n", 1).with("ab", "n", 2), both.resetSeverity("a"));
        assertEquals(RuleConfiguration.DEFAULT.off("a").with("ab", "n", 2), both.resetNumber("a", "n"));
    }

    @Test
    void whatIsNotUnderstoodIsNamedAndTheRestIsRead() {
        ConfigurationFile file = ConfigurationFile.parse("team/.exsite-rules",
                "a-rule = fatal\nb-rule=OFF\nb-rule.limit = many\nnonsense\r\nc-rule.limit = 99999999999");
        assertEquals(RuleConfiguration.DEFAULT.off("b-rule"), file.configuration());
        assertEquals(4, file.problems().size());
        assertEquals("team/.exsite-rules, line 1: \"a-rule = fatal\" is not understood. Expected a rule and off, error, "
                + "warning or info, or a rule, a dot, a parameter and a number.", file.problems().getFirst());
        assertEquals(List.of(1, 3, 4, 5), file.problems().stream()
                .map(problem -> Integer.parseInt(problem.replaceAll(".*line (\\d+):.*", "$1"))).toList());
    }

    @Test
    void theNearestFileAboveCounts() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Path file = folder.resolve("a").resolve(ConfigurationFile.NAME);
        Files.writeString(file, "a-rule = off");
        assertEquals(Optional.of(file), ConfigurationFile.find(inner));
        assertEquals(RuleConfiguration.DEFAULT.off("a-rule"), ConfigurationFile.read(file).configuration());
        Path nearer = inner.resolve(ConfigurationFile.NAME);
        Files.writeString(nearer, "");
        assertEquals(Optional.of(nearer), ConfigurationFile.find(inner));
    }

    @Test
    void aFileThatIsNoConfigurationIsNotReadWhole() throws IOException {
        Path file = folder.resolve("long");
        Files.write(file, new byte[(1 << 20) + 1]);
        assertThrows(IOException.class, () -> ConfigurationFile.read(file));
    }

    @Test
    void aConfigurationAddsToAnother() {
        RuleConfiguration workspace = RuleConfiguration.DEFAULT.off("a").with("b", Severity.INFO).with("b", "n", 1);
        RuleConfiguration project = RuleConfiguration.DEFAULT.with("a", Severity.ERROR).with("b", "n", 2);
        assertEquals(RuleConfiguration.DEFAULT.with("a", Severity.ERROR).with("b", Severity.INFO).with("b", "n", 2),
                workspace.and(project));
        assertEquals(RuleConfiguration.DEFAULT.with("a", Severity.ERROR), workspace.and(project).reset("b"));
    }
}
