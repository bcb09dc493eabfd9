package org.exsite.directory.ldap;

import javax.net.ssl.SSLContext;

import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapConnectionSettings.Security;
import org.exsite.directory.LdapCredentials;
import org.exsite.directory.LdapException;
import org.exsite.directory.ReadLimits;

import com.unboundid.ldap.sdk.ExtendedResult;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;

/** A connection to a directory server: encrypted and bound as the settings ask. */
final class LdapSession implements AutoCloseable {

    private final LdapConnectionSettings settings;
    private final LDAPConnection connection;

    private LdapSession(LdapConnectionSettings settings, LDAPConnection connection) {
        this.settings = settings;
        this.connection = connection;
    }

    /**
     * Connects.
     *
     * @throws LdapException if that fails; nothing stays open then
     */
    static LdapSession open(LdapConnectionSettings settings, ReadLimits limits) throws LdapException {
        SSLContext tls = settings.security() == Security.NONE ? null
                : TrustedCertificates.context(settings.trustFile());
        LDAPConnection connection = connect(settings, tls, options(settings, limits));
        try {
            if (settings.security() == Security.START_TLS) {
                startTls(connection, tls);
            }
            if (settings.credentials().isPresent()) {
                LdapCredentials who = settings.credentials().get();
                connection.bind(new SimpleBindRequest(who.name(), who.password()));
            }
            return new LdapSession(settings, connection);
        } catch (LDAPException e) {
            connection.close();
            throw LdapFailures.of(e, settings);
        }
    }

    LdapConnectionSettings settings() {
        return settings;
    }

    LDAPConnection connection() {
        return connection;
    }

    /** Returns the exception for people that stands for one of the library. */
    LdapException failure(LDAPException e) {
        return LdapFailures.of(e, settings);
    }

    @Override
    public void close() {
        connection.close();
    }

    private static LDAPConnection connect(LdapConnectionSettings settings, SSLContext tls,
            LDAPConnectionOptions options) throws LdapException {
        try {
            return settings.security() == Security.TLS
                    ? new LDAPConnection(tls.getSocketFactory(), options, settings.host(), settings.port())
                    : new LDAPConnection(options, settings.host(), settings.port());
        } catch (LDAPException e) {
            throw LdapFailures.of(e, settings);
        }
    }

    private static void startTls(LDAPConnection connection, SSLContext tls) throws LDAPException {
        ExtendedResult result = connection.processExtendedOperation(new StartTLSExtendedRequest(tls));
        if (result.getResultCode() != ResultCode.SUCCESS) {
            throw new LDAPException(result);
        }
    }

    private static LDAPConnectionOptions options(LdapConnectionSettings settings, ReadLimits limits) {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis((int) Math.min(Integer.MAX_VALUE, settings.connectTimeout().toMillis()));
        options.setResponseTimeoutMillis(settings.responseTimeout().toMillis());
        options.setAbandonOnTimeout(true);
        // the other server is not the one that was trusted with a password
        options.setFollowReferrals(false);
        options.setMaxMessageSize(limits.recordBytes());
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        return options;
    }
}
