package org.exsite.directory.ldap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.exsite.directory.LdapException;
import org.exsite.directory.text.Messages;

/** The certificates that are trusted. A server without one of them is never trusted. */
final class TrustedCertificates {

    private TrustedCertificates() {
    }

    /**
     * Returns what makes encrypted connections.
     *
     * @param file the certificates, or nothing for those that Java trusts
     * @throws LdapException if there are none in the file
     */
    static SSLContext context(Optional<Path> file) throws LdapException {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(file.isPresent() ? read(file.get()) : null);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new LdapException(Messages.format("ldap.tls", e.getMessage()), e);
        }
    }

    private static KeyStore read(Path file) throws LdapException, GeneralSecurityException {
        try {
            KeyStore store = certificates(Files.readAllBytes(file));
            store = store.size() > 0 ? store : KeyStore.getInstance(file.toFile(), (char[]) null);
            if (store.size() > 0) {
                return store;
            }
        } catch (IOException | KeyStoreException e) {
            throw new LdapException(Messages.format("ldap.trustFile", file, e.getMessage()), e);
        }
        throw new LdapException(Messages.format("ldap.trustFileEmpty", file), null);
    }

    private static KeyStore certificates(byte[] octets) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (Certificate certificate : parse(octets)) {
            store.setCertificateEntry("certificate" + number++, certificate);
        }
        return store;
    }

    private static Collection<? extends Certificate> parse(byte[] octets) {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(octets));
        } catch (CertificateException e) {
            // no certificates, so it may be a key store
            return List.of();
        }
    }
}
