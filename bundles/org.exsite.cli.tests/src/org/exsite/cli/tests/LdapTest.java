package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.exsite.cli.Main;
import org.exsite.directory.LdapCredentials;
import org.exsite.directory.LdapServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LdapTest {

    private static final String SERVICE = "cn=svc,dc=TRAGER,cn=admin";

    @TempDir
    Path folder;

    private LdapServer server;
    private Path file;
    private Path pulled;
    private Path edited;

    @BeforeEach
    void start() throws IOException {
        file = Cli.data("sample.ldif", folder);
        server = LdapServer.start(Organizations.read(file), 0, Optional.empty());
        pulled = folder.resolve("pulled.exsite");
        edited = folder.resolve("edited.exsite");
    }

    @AfterEach
    void end() {
        server.close();
    }

    private void edit() throws IOException {
        Cli.run("ldap", "pull", server.url(), "-o", pulled).exits(0);
        String text = Files.readString(pulled);
        Files.writeString(edited, text.replace("lastName=\"Doe\"", "lastName=\"Dole\""));
        assertFalse(text.equals(Files.readString(edited)));
    }

    private String between(Path old, Path now) {
        return Cli.run("diff", old, now).exits(0).out();
    }

    @Test
    void whatIsPulledIsWhatTheFileHasInEveryFormat() {
        for (String name : List.of("pulled.exsite", "pulled.ldif")) {
            Path target = folder.resolve(name);
            assertEquals("", Cli.run("ldap", "pull", server.url(), "--page-size", 3, "-o", target).exits(0).out());
            assertEquals("", between(file, target));
        }
        Cli.run("ldap", "pull", server.url(), "-o", folder.resolve("pulled.csv")).exits(0);
        assertTrue(Cli.run("ldap", "pull", server.url(), "-o", folder.resolve("pulled.csv")).exits(2).err()
                .contains("--force"));
    }

    @Test
    void thePasswordComesFromAFileAndIsNeverShown() throws IOException {
        Path password = Files.writeString(folder.resolve("password"), "s3cret\n");
        Path wrong = Files.writeString(folder.resolve("wrong"), "gu3ss\n");
        try (LdapServer closed = LdapServer.start(Organizations.read(file), 0,
                Optional.of(new LdapCredentials(SERVICE, "s3cret".toCharArray())))) {
            Cli.run("ldap", "pull", closed.url(), "--bind", SERVICE, "--password-file", password, "-o", pulled)
                    .exits(0);
            Cli.Result refused = Cli.run("ldap", "pull", closed.url(), "--bind", SERVICE, "--password-file", wrong,
                    "--debug", "-o", edited);
            assertEquals(3, refused.exitCode());
            assertTrue(refused.err().contains(SERVICE), refused.err());
            assertFalse(refused.err().contains("gu3ss"), refused.err());
            Cli.run("ldap", "pull", closed.url(), "-o", edited).exits(3);
            Cli.run("ldap", "pull", closed.url(), "--bind", SERVICE, "--password-file", folder.resolve("none"),
                    "-o", edited).exits(3);
        }
        assertFalse(Files.exists(edited));
    }

    @Test
    void anEditedDirectoryIsPushedAndPulledAgain() throws IOException {
        edit();
        Path log = folder.resolve("push.log");

        Cli.Result would = Cli.run("ldap", "push", server.url(), edited, "--base", pulled, "--dry-run").exits(0);
        assertEquals(List.of("would be done: change /o=Trager/ou=North/cn=Recipients/cn=JDoe"), would.lines());
        Cli.run("ldap", "pull", server.url(), "--force", "-o", pulled).exits(0);
        assertFalse(between(pulled, edited).isEmpty());

        Cli.run("ldap", "push", server.url(), edited, "--base", pulled, "--log", log).exits(0);
        Path again = folder.resolve("again.exsite");
        Cli.run("ldap", "pull", server.url(), "-o", again).exits(0);
        assertEquals("", between(edited, again));

        Cli.run("ldap", "push", server.url(), edited, "--base", pulled, "--log", log).exits(2);
        assertTrue(Cli.run("ldap", "push", server.url(), edited, "--base", pulled, "--log", log, "--resume").exits(0)
                .out().startsWith("done earlier: "));
    }

    @Test
    void changeFilesArePushedWithTheDirectoryTheyWereMadeFrom() throws IOException {
        edit();
        for (String ending : List.of("ldif", "csv")) {
            Path changes = folder.resolve("changes." + ending);
            Cli.run("diff", pulled, edited, "-o", changes).exits(0);
            assertTrue(Cli.run("ldap", "push", server.url(), changes, "--base", pulled, "--dry-run").exits(0).out()
                    .startsWith("would be done: "));
        }
        Path records = folder.resolve("changes.ldif");
        assertTrue(Cli.run("ldap", "push", server.url(), records, "--dry-run").exits(1).err()
                .startsWith("Would be done: 0."));
        Cli.Result unknown = Cli.run("ldap", "push", server.url(), records).exits(1);
        assertTrue(unknown.out().contains("expected (unknown); found Doe"), unknown.out());
        assertTrue(unknown.err().contains("--base"), unknown.err());
        Cli.run("ldap", "push", server.url(), folder.resolve("changes.csv")).exits(2);
        Cli.run("ldap", "push", server.url(), file).exits(3);
    }

    @Test
    void aConflictIsPrintedWithTheExpectedAndTheFoundValue() throws IOException {
        edit();
        Path other = folder.resolve("other.exsite");
        Files.writeString(other, Files.readString(pulled).replace("lastName=\"Doe\"", "lastName=\"Smith\""));
        Cli.run("ldap", "push", server.url(), other, "--base", pulled).exits(0);

        Cli.Result conflict = Cli.run("ldap", "push", server.url(), edited, "--base", pulled).exits(1);

        assertEquals("    Last name: expected Doe; found Smith", conflict.lines().getLast());
        Path again = folder.resolve("again.exsite");
        Cli.run("ldap", "pull", server.url(), "-o", again).exits(0);
        assertEquals("", between(other, again));
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        server.close();
        Cli.Result result = Cli.run("ldap", "pull", server.url(), "-o", pulled).exits(3);
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("localhost:" + server.port()), result.err());
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        Cli.Result result = Cli.run("ldap", "serve", file, "--port", server.port()).exits(4);
        assertTrue(result.err().startsWith("Port " + server.port() + " is taken by another program"), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
    }

    @Test
    void serveTellsItsAddressAndServesUntilItIsEnded() throws Exception {
        AtomicInteger exitCode = new AtomicInteger(-1);
        try (PipedInputStream in = new PipedInputStream(); PrintStream out = new PrintStream(new PipedOutputStream(in),
                true, StandardCharsets.UTF_8)) {
            Thread thread = new Thread(() -> exitCode.set(Main.run(
                    new String[] {"ldap", "serve", file.toString(), "--port", "0"}, InputStream.nullInputStream(), out,
                    new PrintStream(PrintStream.nullOutputStream()))));
            thread.start();
            String url = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
            Cli.run("ldap", "pull", url, "-o", pulled).exits(0);
            thread.interrupt();
            thread.join(20_000);
            assertEquals("", between(file, pulled));
            assertEquals(0, exitCode.get());
            Cli.run("ldap", "pull", url, "-o", edited).exits(3);
        }
    }
}
