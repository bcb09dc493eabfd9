package org.exsite.directory;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import org.exsite.directory.ldap.LdapAddress;
import org.exsite.model.naming.DistinguishedName;

/**
 * How to reach a directory server.
 *
 * @param host its name or address
 * @param port its port; Exchange listens on 389, and on 636 for TLS (Q224447)
 * @param security how the connection is encrypted
 * @param base the object to read, with all below it; nothing for the organization that the server names itself
 * @param credentials who binds; nothing to stay anonymous
 * @param trustFile a file with the certificates that are trusted: X.509 certificates in PEM or DER, or a Java key
 *        store; nothing for those that Java trusts
 * @param connectTimeout how long to wait for a connection
 * @param responseTimeout how long to wait for an answer
 * @param pageSize how many objects to ask for at a time; Exchange gives at most 100 unless its limit was raised
 */
public record LdapConnectionSettings(String host, int port, Security security, Optional<DistinguishedName> base,
        Optional<LdapCredentials> credentials, Optional<Path> trustFile, Duration connectTimeout,
        Duration responseTimeout, int pageSize) {

    /** How many objects are asked for at a time unless somebody says otherwise. */
    public static final int PAGE_SIZE = 100;

    /** How a connection is encrypted. */
    public enum Security {
        /** Not at all. */
        NONE,
        /** With TLS after the server was asked for it (RFC 4511, StartTLS). */
        START_TLS,
        /** With TLS from the first octet ({@code ldaps}). */
        TLS
    }

    /** Checks that nothing is missing. */
    public LdapConnectionSettings {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(trustFile, "trustFile");
        if (pageSize < 1 || connectTimeout.toMillis() < 1 || responseTimeout.toMillis() < 1) {
            throw new IllegalArgumentException("pageSize " + pageSize + ", time-outs " + connectTimeout + ", "
                    + responseTimeout);
        }
    }

    /**
     * Reads an address such as {@code ldap://server:389/o=Organization}, of which everything but the server may be left
     * out, for an anonymous connection with time-outs of ten seconds for the connection and a minute for an answer.
     *
     * @throws IllegalArgumentException if it is none; the message says what was expected
     */
    public static LdapConnectionSettings of(String url) {
        LdapAddress address = LdapAddress.parse(url);
        return new LdapConnectionSettings(address.host(), address.port(), address.security(), address.base(),
                Optional.empty(), Optional.empty(), Duration.ofSeconds(10), Duration.ofMinutes(1), PAGE_SIZE);
    }

    /** Returns these settings with StartTLS, unless they have TLS already. */
    public LdapConnectionSettings withStartTls() {
        return new LdapConnectionSettings(host, port, security == Security.TLS ? security : Security.START_TLS, base,
                credentials, trustFile, connectTimeout, responseTimeout, pageSize);
    }

    /** Returns these settings with somebody who binds. */
    public LdapConnectionSettings with(LdapCredentials other) {
        return new LdapConnectionSettings(host, port, security, base, Optional.of(other), trustFile, connectTimeout,
                responseTimeout, pageSize);
    }

    /** Returns these settings with certificates that are trusted in place of those that Java trusts. */
    public LdapConnectionSettings withTrustFile(Path file) {
        return new LdapConnectionSettings(host, port, security, base, credentials, Optional.of(file), connectTimeout,
                responseTimeout, pageSize);
    }

    /** Returns these settings with other time-outs. */
    public LdapConnectionSettings withTimeouts(Duration connect, Duration response) {
        return new LdapConnectionSettings(host, port, security, base, credentials, trustFile, connect, response,
                pageSize);
    }

    /** Returns these settings with another size of a page. */
    public LdapConnectionSettings withPageSize(int size) {
        return new LdapConnectionSettings(host, port, security, base, credentials, trustFile, connectTimeout,
                responseTimeout, size);
    }

    /** Returns what messages call the server: its host and port. */
    public String server() {
        return (host.indexOf(':') < 0 ? host : '[' + host + ']') + ':' + port;
    }

    /** Tells whether a password would go over a network where others can read it. */
    public boolean showsPassword() {
        try {
            return credentials.isPresent() && security == Security.NONE
                    && !InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return true;
        }
    }
}
