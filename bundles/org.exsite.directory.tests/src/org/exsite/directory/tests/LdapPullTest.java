package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.exsite.directory.ChangeSet;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapConnectionSettings.Security;
import org.exsite.directory.LdapCredentials;
import org.exsite.directory.LdapException;
import org.exsite.directory.LdapPull;
import org.exsite.directory.LdapServer;
import org.exsite.directory.ReadOptions;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.unboundid.ldap.sdk.Entry;

class LdapPullTest {

    private static final String SERVICE = "cn=svc,dc=TRAGER,cn=admin";

    private static Organization pull(LdapConnectionSettings settings) throws IOException {
        return LdapPull.read(settings, ReadOptions.DEFAULT);
    }

    private static Organization inDirectory(Organization organization) throws Exception {
        return Texts.read(TestServer.entries(organization).stream().map(Entry::toLDIFString)
                .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void aServerGivesTheSameOrganizationAsAFileInWhateverPages(int pageSize) throws IOException {
        Organization file = Texts.sample("sample.ldif");
        try (LdapServer server = LdapServer.start(file, 0, Optional.empty())) {
            Organization pulled = pull(LdapConnectionSettings.of(server.url()).withPageSize(pageSize));

            assertTrue(ChangeSet.between(file, pulled).isEmpty(), () -> Differences.of(file, pulled));
            assertEquals(List.of(), pulled.getImportProblems());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyClassAndAttributeComesThrough(long seed) throws Exception {
        Organization file = inDirectory(RandomOrganization.of(seed));
        try (LdapServer server = LdapServer.start(file, 0, Optional.empty())) {
            Organization pulled = pull(LdapConnectionSettings.of(server.url()));

            assertTrue(ChangeSet.between(file, pulled).isEmpty(),
                    () -> Differences.of(file, pulled));
        }
    }

    @Test
    void anOrganizationMayHaveAnyName() throws IOException {
        Organization file = Texts.sample("sample.ldif");
        file.setName("M\u00FCller, S\u00F6hne & 100% Partner?");
        try (LdapServer server = LdapServer.start(file, 0, Optional.empty())) {
            assertEquals(file.getName(), pull(LdapConnectionSettings.of(server.url())).getName());
        }
    }

    @Test
    void theOrganizationIsFoundIfTheAddressDoesNotNameIt() throws IOException {
        Organization file = Texts.sample("sample.ldif");
        try (LdapServer server = LdapServer.start(file, 0, Optional.empty())) {
            assertEquals("Trager", pull(LdapConnectionSettings.of("ldap://localhost:" + server.port())).getName());
        }
    }

    @Test
    void theNameIsSentAsTypedAndAWrongPasswordIsToldWithoutIt() throws IOException {
        LdapCredentials right = new LdapCredentials(SERVICE, "s\u00E9cret".toCharArray());
        try (LdapServer server = LdapServer.start(Texts.sample("sample.ldif"), 0, Optional.of(right))) {
            LdapConnectionSettings settings = LdapConnectionSettings.of(server.url());

            assertEquals("Trager", pull(settings.with(right)).getName());
            LdapException wrong = assertThrows(LdapException.class,
                    () -> pull(settings.with(new LdapCredentials(SERVICE, "guess".toCharArray()))));
            assertTrue(wrong.getMessage().contains(SERVICE), wrong.getMessage());
            assertFalse(wrong.getMessage().contains("guess"), wrong.getMessage());
            assertThrows(LdapException.class, () -> pull(settings));
        }
        assertFalse(LdapConnectionSettings.of("ldap://h").with(right).toString().contains("cret"));
    }

    @Test
    void progressCountsObjectsAndCancelEndsThePull() throws IOException {
        Organization file = Texts.sample("sample.ldif");
        List<Long> steps = new ArrayList<>();
        try (LdapServer server = LdapServer.start(file, 0, Optional.empty())) {
            LdapConnectionSettings settings = LdapConnectionSettings.of(server.url()).withPageSize(2);
            Progress twoPages = new Progress() {
                @Override
                public void begin(String task, long total) {
                    // the task is not what this test is about
                }

                @Override
                public void done(long units) {
                    steps.add(units);
                }

                @Override
                public boolean isCanceled() {
                    return steps.size() == 2;
                }
            };

            assertThrows(CancellationException.class,
                    () -> LdapPull.read(settings, ReadOptions.DEFAULT.with(twoPages)));
        }
        assertEquals(List.of(2L, 4L), steps);
    }

    @Test
    void aServerThatDoesNotAnswerIsWaitedForOnlySoLong() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            LdapConnectionSettings settings = LdapConnectionSettings.of("ldap://localhost:" + silent.getLocalPort()
                    + "/o=Trager").withTimeouts(Duration.ofSeconds(5), Duration.ofMillis(300));

            LdapException late = assertTimeoutPreemptively(Duration.ofSeconds(20),
                    () -> assertThrows(LdapException.class, () -> pull(settings)));

            assertTrue(late.getMessage().contains("did not answer"), late.getMessage());
        }
    }

    @Test
    void waitingForAnAnswerCanBeCanceled() throws IOException {
        Progress impatient = new Progress() {
            @Override
            public void begin(String task, long total) {
                // the task is not what this test is about
            }

            @Override
            public void done(long units) {
                // nothing is ever done
            }

            @Override
            public boolean isCanceled() {
                return true;
            }
        };
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            LdapConnectionSettings settings = LdapConnectionSettings.of("ldap://localhost:" + silent.getLocalPort()
                    + "/o=Trager").withTimeouts(Duration.ofSeconds(5), Duration.ofMinutes(10));

            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(CancellationException.class,
                    () -> LdapPull.read(settings, ReadOptions.DEFAULT.with(impatient))));
        }
    }

    @Test
    void noServerIsTold() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        LdapException none = assertThrows(LdapException.class,
                () -> pull(LdapConnectionSettings.of("ldap://localhost:" + port)));
        assertTrue(none.getMessage().contains("localhost:" + port), none.getMessage());
    }

    @Test
    void anObjectThatIsNotThereIsTold() throws IOException {
        try (LdapServer server = LdapServer.start(Texts.sample("sample.ldif"), 0, Optional.empty())) {
            String url = "ldap://localhost:" + server.port() + "/ou=South,o=Trager";
            LdapException none = assertThrows(LdapException.class, () -> pull(LdapConnectionSettings.of(url)));
            assertTrue(none.getMessage().contains("32"), none.getMessage());
        }
    }

    @Test
    void aPartIsReadIfTheAddressNamesOne() throws IOException {
        try (LdapServer server = LdapServer.start(Texts.sample("sample.ldif"), 0, Optional.empty())) {
            String url = "ldap://localhost:" + server.port() + "/cn=Recipients,ou=North,o=Trager";
            Organization part = pull(LdapConnectionSettings.of(url));
            assertEquals(1, part.getChildren().size());
            assertEquals(1, part.getChildren().getFirst().getChildren().size());
        }
    }

    @Test
    void addressesAreReadWithTheirDefaultsAndOthersAreRefused() {
        LdapConnectionSettings plain = LdapConnectionSettings.of("ldap://server");
        assertEquals(389, plain.port());
        assertEquals(Security.NONE, plain.security());
        assertEquals(Security.START_TLS, plain.withStartTls().security());
        LdapConnectionSettings secure = LdapConnectionSettings.of("ldaps://server/ou=North,o=Trager%20Inc");
        assertEquals(636, secure.port());
        assertEquals(Security.TLS, secure.withStartTls().security());
        assertEquals("/o=Trager Inc/ou=North", secure.base().orElseThrow().toString());
        for (String wrong : List.of("server", "http://server", "ldap://", "ldap://server:port", "ldap:///o=Trager",
                "ldap://server/o=Trager?cn", "")) {
            assertThrows(IllegalArgumentException.class, () -> LdapConnectionSettings.of(wrong), wrong);
        }
    }

    @Test
    void aPasswordIsOnlySafeEncryptedOrOnThisMachine() {
        LdapCredentials who = new LdapCredentials("cn=svc", "secret".toCharArray());
        assertFalse(LdapConnectionSettings.of("ldap://192.0.2.1").showsPassword());
        assertTrue(LdapConnectionSettings.of("ldap://192.0.2.1").with(who).showsPassword());
        assertFalse(LdapConnectionSettings.of("ldap://127.0.0.1").with(who).showsPassword());
        assertFalse(LdapConnectionSettings.of("ldaps://192.0.2.1").with(who).showsPassword());
        assertThrows(IllegalArgumentException.class, () -> new LdapCredentials("cn=svc", new char[0]));
    }
}
