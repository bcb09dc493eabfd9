package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapCredentials;
import org.exsite.model.Organization;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;

/** The directory server of OpenLDAP, run for a test in a folder of its own, with an organization in it. */
final class Slapd implements AutoCloseable {

    private static final String NAME = "cn=svc,o=Trager";
    private static final String PASSWORD = "only for this test";
    private static final long PATIENCE = 30_000;

    private final Process process;
    private final int port;

    private Slapd(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the server; where it is not installed, the test that asks for it is skipped. */
    static Slapd start(Path folder, Organization organization) throws Exception {
        Optional<Path> program = installed("slapd", Stream.of("/usr/sbin", "/usr/libexec", "/usr/lib/openldap",
                "/usr/local/libexec", "/opt/homebrew/opt/openldap/libexec", "/usr/local/opt/openldap/libexec"));
        assumeTrue(program.isPresent(), "slapd is not installed (Debian package slapd), so nothing was tried with it");
        List<Entry> entries = TestServer.entries(organization);
        Path configuration = Files.write(folder.resolve("slapd.conf"),
                configuration(Files.createDirectory(folder.resolve("data")), organization, entries));
        int port = freePort();
        Path log = folder.resolve("slapd.log");
        // with a debug level it stays a child of this process
        Process process = new ProcessBuilder(program.get().toString(), "-f", configuration.toString(), "-h",
                "ldap://127.0.0.1:" + port + "/", "-d", "none").redirectErrorStream(true).redirectOutput(log.toFile())
                .start();
        Slapd slapd = new Slapd(process, port);
        try (LDAPConnection connection = slapd.connect(log)) {
            connection.bind(NAME, PASSWORD);
            for (Entry entry : entries) {
                connection.add(entry);
            }
        } catch (LDAPException | IOException e) {
            slapd.close();
            throw e;
        }
        return slapd;
    }

    /** Returns how to reach it, as somebody who may do everything. */
    LdapConnectionSettings settings() {
        return LdapConnectionSettings.of("ldap://127.0.0.1:" + port)
                .with(new LdapCredentials(NAME, PASSWORD.toCharArray()));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private LDAPConnection connect(Path log) throws Exception {
        long deadline = System.currentTimeMillis() + PATIENCE;
        while (process.isAlive() && System.currentTimeMillis() < deadline) {
            try {
                return new LDAPConnection("127.0.0.1", port);
            } catch (LDAPException e) {
                Thread.sleep(50);
            }
        }
        close();
        return fail("slapd did not start: " + Files.readString(log));
    }

    private static List<String> configuration(Path data, Organization organization, List<Entry> entries) {
        List<String> lines = new ArrayList<>();
        installed("back_mdb.so", Stream.of("/usr/lib/ldap", "/usr/lib64/openldap", "/usr/lib/openldap"))
                .ifPresent(module -> {
                    lines.add("modulepath " + module.getParent());
                    lines.add("moduleload " + module.getFileName());
                });
        lines.addAll(SlapdSchema.of(entries));
        lines.addAll(List.of("database mdb", "maxsize 100000000", "suffix \"o=" + organization.getName() + '"',
                "directory \"" + data + '"', "rootdn \"" + NAME + '"', "rootpw \"" + PASSWORD + '"',
                "access to * by * none"));
        return lines;
    }

    private static Optional<Path> installed(String name, Stream<String> usual) {
        return Stream.concat(usual, Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)))
                .map(folder -> Path.of(folder, name)).filter(Files::isReadable).findFirst();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
