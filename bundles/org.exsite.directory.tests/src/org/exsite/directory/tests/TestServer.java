package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.exsite.directory.Format;
import org.exsite.model.Organization;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldif.DuplicateValueBehavior;
import com.unboundid.ldif.LDIFReader;
import com.unboundid.util.ssl.cert.ManageCertificates;

/** A server in memory that follows X.501 more closely than Exchange: the name of an object is in its attributes. */
final class TestServer implements AutoCloseable {

    private final InMemoryDirectoryServer server;
    private final Path certificate;

    private TestServer(InMemoryDirectoryServer server, Path certificate) {
        this.server = server;
        this.certificate = certificate;
    }

    static TestServer start(Organization organization, InMemoryOperationInterceptor... interceptors) throws Exception {
        return start(organization, null, null, interceptors);
    }

    /** Starts a server that has a certificate which it signed itself. */
    static TestServer secure(Organization organization, boolean tls, String host) throws Exception {
        Path file = Files.createTempFile("exsite", ".p12");
        Files.delete(file);
        String password = "only for this test";
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ResultCode result = ManageCertificates.main(null, said, said, "generate-self-signed-certificate", "--keystore",
                file.toString(), "--keystore-type", "PKCS12", "--keystore-password", password, "--alias", "server",
                "--subject-dn", "CN=" + host, "--subject-alternative-name-dns", host);
        assertEquals(ResultCode.SUCCESS, result, said::toString);
        KeyStore store = KeyStore.getInstance(file.toFile(), password.toCharArray());
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, new SecureRandom());
        Path certificate = Files.write(file, pem(store));
        return start(organization, certificate, tls
                ? InMemoryListenerConfig.createLDAPSConfig("tls", InetAddress.getLoopbackAddress(), 0,
                        context.getServerSocketFactory(), null)
                : InMemoryListenerConfig.createLDAPConfig("start", InetAddress.getLoopbackAddress(), 0,
                        context.getSocketFactory()));
    }

    private static TestServer start(Organization organization, Path certificate, InMemoryListenerConfig listener,
            InMemoryOperationInterceptor... interceptors) throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("o=" + organization.getName());
        config.setSchema(null);
        config.setGenerateOperationalAttributes(false);
        config.setListenerConfigs(listener != null ? listener
                : InMemoryListenerConfig.createLDAPConfig("plain", InetAddress.getLoopbackAddress(), 0, null));
        for (InMemoryOperationInterceptor interceptor : interceptors) {
            config.addInMemoryOperationInterceptor(interceptor);
        }
        InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
        for (Entry entry : entries(organization)) {
            server.add(entry);
        }
        server.startListening();
        return new TestServer(server, certificate);
    }

    /** Returns what a directory holds of an organization: no value twice, and nothing that the model has beside it. */
    static List<Entry> entries(Organization organization) throws Exception {
        List<Entry> entries = new ArrayList<>();
        try (LDIFReader reader = new LDIFReader(new ByteArrayInputStream(Texts.write(organization, Format.LDIF)))) {
            reader.setDuplicateValueBehavior(DuplicateValueBehavior.STRIP);
            for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
                for (Attribute attribute : List.copyOf(entry.getAttributes())) {
                    if (attribute.getName().startsWith("exsite-") || attribute.getName().equals("rfc822Mailbox")) {
                        entry.removeAttribute(attribute.getName());
                    }
                }
                entries.add(entry);
            }
        }
        return entries;
    }

    private static byte[] pem(KeyStore store) throws GeneralSecurityException {
        List<String> lines = new ArrayList<>(List.of("-----BEGIN CERTIFICATE-----"));
        lines.add(Base64.getMimeEncoder().encodeToString(
                store.getCertificate(store.aliases().nextElement()).getEncoded()));
        lines.add("-----END CERTIFICATE-----\n");
        return String.join("\n", lines).getBytes(StandardCharsets.US_ASCII);
    }

    InMemoryDirectoryServer directory() {
        return server;
    }

    /** Returns the file of the certificate, in PEM. */
    Path certificate() {
        return certificate;
    }

    int port() {
        return server.getListenPort();
    }

    String url() {
        return "ldap://localhost:" + port();
    }

    @Override
    public void close() throws Exception {
        server.shutDown(true);
        if (certificate != null) {
            Files.delete(certificate);
        }
    }
}
