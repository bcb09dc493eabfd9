package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixTest {

    private static final String RULE = "ims-admin-mailbox-without-x400";
    private static final String JANE = "/o=Trager/ou=North/cn=Recipients/cn=JDoe";

    @TempDir
    Path folder;

    private Path founding;
    private Path fixed;

    @BeforeEach
    void writeTheFoundingCase() throws IOException {
        founding = Organizations.founding(folder);
        fixed = folder.resolve("fixed.exsite");
    }

    @Test
    void withoutADecisionListsEveryOptionAsItIsToBeWritten() {
        Cli.Result result = Cli.run("fix", founding, "--rules", "Q300535", "--dry-run").exits(1);
        assertTrue(result.lines().getFirst().startsWith("needs a choice: error Q300535 "), result.out());
        assertTrue(result.out().contains("--choose \"" + RULE + "=use-recipient:" + JANE + "\""), result.out());
        assertTrue(result.out().contains("--choose " + RULE + "=use-administrator "), result.out());
        assertTrue(result.out().contains("--choose " + RULE + "=generate-x400 "), result.out());
        assertEquals(10, result.lines().stream().filter(line -> line.contains("=use-recipient:")).count());
        assertTrue(result.lines().stream().anyMatch(line -> line.strip().matches("and \\d+ more")), result.out());
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndWritesNothing() throws IOException {
        byte[] before = Files.readAllBytes(founding);
        Cli.Result result = Cli.run("fix", founding, "--rules", "Q300535", "--all", "--dry-run").exits(0);
        assertTrue(result.lines().getFirst().startsWith("would fix "), result.out());
        assertArrayEquals(before, Files.readAllBytes(founding));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(founding), files.toList());
        }
    }

    @Test
    void allTakesTheFirstFixThatNeedsNoChoice() {
        Cli.Result result = Cli.run("fix", founding, "--rules", "Q300535", "--all", "-o", fixed).exits(0);
        assertEquals(1, result.lines().size(), result.out());
        assertTrue(result.lines().getFirst().endsWith("[" + RULE + "=use-administrator]"), result.out());
        Cli.run("check", fixed, "--rules", "Q300535").exits(0);
    }

    @Test
    void allFixesEverythingThatMayBeFixedUnaskedAndMakesNoNewProblem() {
        Path sample = folder.resolve("sample.exsite");
        Cli.run("sample", "--recipients", 200, "--faults", "-o", sample).exits(0);
        List<String> before = Cli.run("check", sample).exits(1).lines();
        Cli.run("fix", sample, "--all", "-o", fixed);
        List<String> after = Cli.run("check", fixed).lines();
        assertTrue(after.size() < before.size());
        assertTrue(before.containsAll(after), "new problems: " + after);
        assertTrue(after.stream().anyMatch(line -> line.endsWith("[proxy-address-not-unique]")), after.toString());
        Cli.run("fix", fixed, "--all", "--dry-run").lines()
                .forEach(line -> assertTrue(!line.startsWith("fixed "), line));
    }

    @Test
    void whoLosesASharedAddressIsDecidedByTheUserAndOneOfThePairKeepsIt() {
        Path sample = folder.resolve("sample.exsite");
        Cli.run("sample", "--recipients", 200, "--faults", "-o", sample).exits(0);
        List<String> before = Cli.run("check", sample, "--rules", "Q168367").exits(1).lines();
        Cli.Result result = Cli.run("fix", sample, "--rules", "Q168367", "--choose",
                "proxy-address-not-unique=remove-from-this", "-o", fixed).exits(0);
        assertEquals(before.size() / 2, result.lines().stream().filter(line -> line.contains(": Remove ")).count());
        assertEquals(before.size(), result.lines().stream().filter(line -> line.startsWith("fixed ")).count());
        Cli.run("check", fixed, "--rules", "Q168367").exits(0);
    }

    @Test
    void aLineThatWasNotReadIsNotForgottenUnlessAskedFor() throws IOException {
        Path partial = Files.writeString(folder.resolve("partial.csv"), "Obj-Class,Directory Name,Obj-Container\r\n"
                + "dl,Short\r\ndl,Team,/o=Trager/ou=North/cn=Recipients\r\n");
        Cli.run("fix", partial, "--rules", "unread-line", "--all", "-o", fixed).exits(0);
        assertEquals(1, Cli.run("check", fixed, "--rules", "unread-line").exits(0).lines().size());
        Cli.run("fix", fixed, "--rules", "unread-line", "--choose", "unread-line=dismiss", "-o", fixed, "--force")
                .exits(0);
        assertEquals("", Cli.run("check", fixed, "--rules", "unread-line").exits(0).out());
    }

    @Test
    void theLdapFormOfADistinguishedNameIsUnderstood() {
        Cli.run("fix", founding, "--rules", "Q300535", "--choose",
                RULE + "=use-recipient:cn=JDoe,cn=Recipients,ou=North,o=Trager", "-o", fixed).exits(0);
        Cli.run("check", fixed, "--rules", "Q300535").exits(0);
    }

    @Test
    void theDirectoryMayComeFromStandardInputAndGoToStandardOutput() throws IOException {
        Cli.Result result = Cli.runWith(Files.readAllBytes(founding), "fix", "-", "--rules", "Q300535", "--choose",
                "Q300535=generate-x400", "-o", "-").exits(0);
        assertTrue(result.out().startsWith("<?xml"), result.out());
        assertTrue(result.err().contains("fixed "), result.err());
        Cli.Result check = Cli.runWith(result.bytes(), "check", "-", "--rules", "Q300535").exits(0);
        assertEquals("", check.out());
    }

    @Test
    void theInputIsOnlyReplacedWithForceAndThenKeptAsABackup() throws IOException {
        byte[] before = Files.readAllBytes(founding);
        String choice = RULE + "=generate-x400";
        Cli.Result refused = Cli.run("fix", founding, "--choose", choice, "-o", founding).exits(2);
        assertTrue(refused.err().contains("--force"), refused.err());
        assertArrayEquals(before, Files.readAllBytes(founding));

        Cli.run("fix", founding, "--rules", RULE, "--choose", choice, "-o", founding, "--force").exits(0);

        Cli.run("check", founding, "--rules", RULE).exits(0);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve(".founding.exsite.bak")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "no-such-rule=generate-x400", RULE + "=no-such-fix", RULE + "=use-recipient",
        RULE + "=generate-x400:" + JANE, RULE + "=use-recipient:/o=Trager/cn=Nobody", "proxy-address-syntax=x"})
    void aDecisionThatDoesNotFitIsWrongUsageAndNothingIsWritten(String choice) {
        Cli.Result result = Cli.run("fix", founding, "--rules", "Q300535", "--choose", choice, "-o", fixed).exits(2);
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count(), result.err());
        assertFalse(Files.exists(fixed));
    }

    @Test
    void twoDecisionsAboutOneRuleAreWrongUsage() {
        Cli.run("fix", founding, "--choose", RULE + "=generate-x400", "--choose", "Q300535=use-administrator", "-o",
                fixed).exits(2);
    }

    @Test
    void withoutAnOutputSaysThatOneIsNeeded() {
        assertTrue(Cli.run("fix", founding, "--all").exits(2).err().contains("-o FILE"));
    }

    @Test
    void theEndingOfTheOutputTellsTheFormat() throws IOException {
        Path ldif = folder.resolve("fixed.ldif");
        Cli.run("fix", founding, "--rules", "Q300535", "--all", "-o", ldif).exits(0);
        assertTrue(Files.readString(ldif, StandardCharsets.UTF_8).contains("dn: ou=North,o=Trager"));
        Cli.run("check", ldif, "--rules", "Q300535").exits(0);
        assertTrue(Cli.run("fix", founding, "--all", "-o", folder.resolve("fixed.doc")).exits(2).err()
                .contains("fixed.doc"));
    }
}
