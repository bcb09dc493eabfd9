package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.exsite.directory.ChangeSet;
import org.exsite.directory.Format;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapException;
import org.exsite.directory.LdapPull;
import org.exsite.directory.ReadOptions;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchEntry;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;

/** Servers of all kinds. */
class LdapServersTest {

    @TempDir
    Path folder;

    private static Organization pull(LdapConnectionSettings settings) throws Exception {
        return LdapPull.read(settings, ReadOptions.DEFAULT);
    }

    @Test
    void anEncryptedConnectionNeedsATrustedCertificate() throws Exception {
        try (TestServer server = TestServer.secure(Texts.sample("sample.ldif"), true, "localhost")) {
            LdapConnectionSettings settings = LdapConnectionSettings.of("ldaps://localhost:" + server.port());

            assertEquals("Trager", pull(settings.withTrustFile(server.certificate())).getName());
            assertThrows(LdapException.class, () -> pull(settings), "Java does not trust the certificate");
        }
    }

    @Test
    void startTlsEncryptsAndNeedsATrustedCertificateAsWell() throws Exception {
        try (TestServer server = TestServer.secure(Texts.sample("sample.ldif"), false, "localhost")) {
            LdapConnectionSettings settings = LdapConnectionSettings.of(server.url()).withStartTls();

            assertEquals("Trager", pull(settings.withTrustFile(server.certificate())).getName());
            assertThrows(LdapException.class, () -> pull(settings), "Java does not trust the certificate");
        }
    }

    @Test
    void theCertificateMustBeForTheNameInTheAddress() throws Exception {
        try (TestServer server = TestServer.secure(Texts.sample("sample.ldif"), true, "directory.example")) {
            LdapConnectionSettings settings = LdapConnectionSettings.of("ldaps://localhost:" + server.port());
            assertThrows(LdapException.class, () -> pull(settings.withTrustFile(server.certificate())));
        }
    }

    @Test
    void aCertificateOfAnotherServerIsNotEnough() throws Exception {
        try (TestServer server = TestServer.secure(Texts.sample("sample.ldif"), true, "localhost");
                TestServer other = TestServer.secure(Texts.sample("sample.ldif"), true, "localhost")) {
            LdapConnectionSettings settings = LdapConnectionSettings.of("ldaps://localhost:" + server.port());
            assertThrows(LdapException.class, () -> pull(settings.withTrustFile(other.certificate())));
        }
    }

    @Test
    void aServerWithoutTlsIsNotTalkedToInTheClear() throws Exception {
        try (TestServer server = TestServer.start(Texts.sample("sample.ldif"))) {
            assertThrows(LdapException.class, () -> pull(LdapConnectionSettings.of(server.url()).withStartTls()));
        }
    }

    @Test
    void aFileWithoutCertificatesIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("trust.pem"), "no certificate");
        for (Path wrong : List.of(file, folder.resolve("missing.pem"))) {
            LdapException e = assertThrows(LdapException.class,
                    () -> pull(LdapConnectionSettings.of("ldaps://localhost:1").withTrustFile(wrong)));
            assertTrue(e.getMessage().contains(wrong.toString()), e.getMessage());
        }
    }

    @Test
    void operationalAttributesAreAskedForByName() throws Exception {
        Organization file = Texts.sample("sample.ldif");
        List<String> kept = List.of("gateway-proxy", "routing-list");
        InMemoryOperationInterceptor miser = new InMemoryOperationInterceptor() {
            @Override
            public void processSearchEntry(InMemoryInterceptedSearchEntry operation) {
                List<String> asked = operation.getRequest().getAttributeList().stream()
                        .map(String::toLowerCase).toList();
                Entry entry = operation.getSearchEntry().duplicate();
                kept.stream().filter(name -> !asked.contains(name)).forEach(entry::removeAttribute);
                operation.setSearchEntry(entry);
            }
        };
        try (TestServer server = TestServer.start(file, miser)) {
            String pulled = new String(Texts.write(pull(
                    LdapConnectionSettings.of(server.url())), Format.LDIF), StandardCharsets.UTF_8);
            assertTrue(pulled.contains("Gateway-Proxy: ") && pulled.contains("Routing-List: "), pulled);
        }
    }

    @Test
    void theNameAmongTheValuesOfTheDisplayNameIsNoSecondDisplayName() throws Exception {
        try (TestServer server = TestServer.start(Texts.sample("sample.ldif"))) {
            Mailbox jane = Texts.find(pull(LdapConnectionSettings.of(server.url())),
                    "/o=Trager/ou=North/cn=Recipients/cn=JDoe");
            assertEquals(2, server.directory().getEntry("cn=JDoe,cn=Recipients,ou=North,o=Trager")
                    .getAttribute("cn").size());
            assertEquals("Doe, Jane", jane.getDisplayName());
            assertEquals(List.of(), jane.getRawAttributes());
        }
    }

    @Test
    void aServerThatKnowsNoPagesGivesEverythingAtOnce() throws Exception {
        List<Integer> searches = new ArrayList<>();
        InMemoryOperationInterceptor old = new InMemoryOperationInterceptor() {
            @Override
            public void processSearchRequest(InMemoryInterceptedSearchRequest operation) {
                SearchRequest request = operation.getRequest().duplicate();
                assertFalse(request.getControls().length > 0 && request.getControls()[0].isCritical());
                request.setControls(new Control[0]);
                operation.setRequest(request);
                searches.add(1);
            }
        };
        Organization file = Texts.sample("sample.ldif");
        try (TestServer server = TestServer.start(file, old); TestServer paging = TestServer.start(file)) {
            Organization once = pull(LdapConnectionSettings.of(server.url()).withPageSize(2));
            Organization pages = pull(LdapConnectionSettings.of(paging.url()).withPageSize(2));
            assertTrue(ChangeSet.between(pages, once).isEmpty(), () -> Differences.of(pages, once));
            assertEquals(2, searches.size(), "the root and one search");
        }
    }

    @Test
    void whatAnotherServerHasIsAProblemOfTheImport() throws Exception {
        try (TestServer server = TestServer.start(Texts.sample("sample.ldif"))) {
            server.directory().add("dn: ou=South,o=Trager", "objectClass: referral", "objectClass: extensibleObject",
                    "ou: South", "ref: ldap://south.example/ou=South,o=Trager");

            Organization pulled = pull(LdapConnectionSettings.of(server.url()));

            assertEquals(1, pulled.getImportProblems().size());
            assertFalse(pulled.getImportProblems().getFirst().isImported());
            assertTrue(pulled.getImportProblems().getFirst().getProblem().contains("ldap://south.example/"));
        }
    }

    @Test
    void aPartOfTheOrganizationIsNotTakenForTheWhole() throws Exception {
        InMemoryOperationInterceptor limited = new InMemoryOperationInterceptor() {
            @Override
            public void processSearchRequest(InMemoryInterceptedSearchRequest operation) throws LDAPException {
                if (!operation.getRequest().getBaseDN().isEmpty()) {
                    throw new LDAPException(ResultCode.SIZE_LIMIT_EXCEEDED, "100 entries");
                }
            }
        };
        try (TestServer server = TestServer.start(Texts.sample("sample.ldif"), limited)) {
            LdapException e = assertThrows(LdapException.class,
                    () -> pull(LdapConnectionSettings.of(server.url())));
            assertTrue(e.getMessage().contains("did not give everything"), e.getMessage());
        }
    }
}
