package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static final List<String> COMMANDS = List.of("check", "report", "fix", "convert", "diff", "rules", "schema",
            "sample", "ldap", "trace", "gwart");

    @TempDir
    Path folder;

    @AfterEach
    void forgetTheLauncher() {
        System.clearProperty("exsite.app");
    }

    @Test
    void aWordThatIsNoCommandIsNamed() {
        List<String> lines = Cli.run("chekc", "site.exsite").exits(2).err().lines().toList();
        assertEquals("There is no command chekc.", lines.getFirst());
        assertTrue(lines.get(1).startsWith("Did you mean: exsite check"), lines.get(1));
        assertEquals("There is no command fetch.",
                Cli.run("ldap", "fetch").exits(2).err().lines().findFirst().orElseThrow());
        assertTrue(Cli.run("--nonsense").exits(2).err().startsWith("Unknown option: '--nonsense'"));
    }

    @Test
    void whatIsNoNumberIsNamed() {
        for (String text : List.of("many", "99999999999")) {
            assertEquals("Invalid value for option '--recipients': " + text + " is no whole number, or too large a one.",
                    said("sample", "--recipients", text, "-o", "a.exsite"));
        }
        assertEquals("Invalid value for option '--seed': x is no whole number, or too large a one.",
                said("sample", "--seed", "x", "-o", "a.exsite"));
        assertEquals("Invalid value for option '--size': ab is no whole number, or too large a one.",
                said("trace", "a.exsite", "--to", "a@b.example", "--size", "ab"));
        assertEquals("Invalid value for option '--scale': x is no number.",
                said("diagram", "a.exsite", "--scale", "x", "-o", "a.svg"));
    }

    @Test
    void whatAnOptionTakesIsSaidInTheWordsThatItTakes() {
        assertEquals("pdf is nothing that --format takes. Expected text, json, sarif, html, csv.",
                said("check", "a.exsite", "--format", "pdf"));
        assertEquals("his is nothing that --prefer takes. Expected mine, theirs.",
                said("merge", "a", "b", "c", "--prefer", "his", "-o", "d.exsite"));
        assertEquals("never is nothing that --replication takes. Expected automatic, configured, complete.",
                said("gwart", "a.exsite", "--replication", "never"));
    }

    @Test
    void anArgumentTooManyIsNamed() {
        assertEquals("b.exsite is one argument too many.", said("fix", "a.exsite", "b.exsite", "--all", "-o", "c.exsite"));
    }

    private static String said(Object... line) {
        return Cli.run(line).exits(2).err().lines().findFirst().orElseThrow();
    }

    @Test
    void helpNamesEveryCommandAndExitCode() {
        String help = Cli.run("--help").exits(0).out();
        for (String command : COMMANDS) {
            assertTrue(help.lines().anyMatch(line -> line.strip().startsWith(command + " ")), command);
        }
        for (int code = 0; code <= 4; code++) {
            String start = code + "  ";
            assertTrue(help.lines().anyMatch(line -> line.strip().startsWith(start)), start);
        }
        assertEquals(help, Cli.run("help").exits(0).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "report", "fix", "convert", "diff", "rules", "schema", "sample", "ldap", "trace",
            "gwart"})
    void helpOfACommandIsTheSameBothWays(String command) {
        assertEquals(Cli.run("help", command).exits(0).out(), Cli.run(command, "--help").exits(0).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pull", "push", "serve"})
    void helpOfACommandBelowAnotherIsTheSameEveryWay(String command) {
        String help = Cli.run("ldap", command, "--help").exits(0).out();
        assertEquals(help, Cli.run("help", "ldap", command).exits(0).out());
        assertEquals(help, Cli.run("ldap", "help", command).exits(0).out());
    }

    @Test
    void helpOfNoCommandIsWrongUsage() {
        assertEquals("There is no command fetch.", said("help", "ldap", "fetch"));
        assertEquals("There is no command chekc.", said("help", "chekc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "report", "fix", "convert", "diff", "rules", "schema", "sample", "trace", "gwart", "help", "ldap", "ldap pull",
        "ldap push", "ldap serve"})
    void everyOptionAndParameterOfACommandIsDescribed(String command) {
        String help = Cli.run((Object[]) (command + " --help").split(" ")).exits(0).out();
        List<String> lines = help.lines().toList();
        assertFalse(lines.getFirst().startsWith("Usage"), "a header comes first");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.matches(" {2,6}(-\\w, )?--\\S.*") && line.strip().split(" {2,}").length == 1) {
                assertTrue(i + 1 < lines.size() && lines.get(i + 1).startsWith("            "),
                        "not described: " + line);
            }
        }
    }

    @Test
    void versionIsOneLine() {
        List<String> lines = Cli.run("--version").exits(0).lines();
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().startsWith("Exsite "), lines.getFirst());
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        Cli.Result result = Cli.run("chekc").exits(2);
        assertEquals("", result.out());
        assertTrue(result.err().contains("chekc"), result.err());
        assertTrue(result.err().contains("exsite --help"), result.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "fix x.exsite", "convert x.exsite", "diff x.exsite", "sample",
        "sample --sites many -o x.exsite", "check --format pdf x.exsite", "check --fail-on never x.exsite",
        "check --no-such-option x.exsite", "schema --format csv", "rules --format html", "diff a b c", "trace",
        "ldap", "ldap pull ldap://localhost", "ldap pull http://localhost -o x.exsite", "ldap push ldap://localhost",
        "ldap pull ldap://localhost -o x.exsite --password secret", "ldap serve --port many x.exsite",
        "ldap pull ldap://localhost -o x.exsite --password-file x", "ldap push ldap://localhost x.ldif --resume",
        "ldap push ldap://localhost x.ldif --on-conflict overwrite",
        "ldap pull ldap://localhost -o x.exsite --timeout 0",
        "ldap pull ldap://localhost -o x.exsite --trust-file x.pem"})
    void wrongUsageExitsWithTwoAndWritesNothing(String line) {
        Cli.Result result = Cli.run((Object[]) line.split(" ")).exits(2);
        assertEquals("", result.out());
        assertFalse(result.err().isBlank());
    }

    @Test
    void withoutACommandAndWithoutALauncherSaysHowToStartTheApplication() {
        Cli.Result result = Cli.run().exits(2);
        assertEquals("", result.out());
        assertTrue(result.err().contains("exsite.app"), result.err());
        assertTrue(result.err().contains("Usage: exsite"), result.err());
    }

    @Test
    void withoutACommandStartsTheApplicationAndDoesNotWaitForIt() throws Exception {
        Path started = folder.resolve("started");
        Path launcher = launcher("echo > \"" + started + "\"");
        System.setProperty("exsite.app", launcher.toString());

        assertEquals("", Cli.run().exits(0).out());

        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!Files.exists(started) && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        assertTrue(Files.exists(started), "the launcher was not run");
    }

    @Test
    void aLauncherThatDoesNotStartIsNamed() {
        System.setProperty("exsite.app", folder.resolve("nothing").toString());
        String err = Cli.run().exits(4).err();
        assertTrue(err.contains("nothing"), err);
        assertEquals(1, err.lines().count());
    }

    private Path launcher(String line) throws Exception {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path launcher = folder.resolve(windows ? "launcher.cmd" : "launcher");
        Files.writeString(launcher, windows ? "@" + line + "\r\n" : "#!/bin/sh\n" + line + "\n");
        assertTrue(windows || launcher.toFile().setExecutable(true));
        return launcher;
    }
}
