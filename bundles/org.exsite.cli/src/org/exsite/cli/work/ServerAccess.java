package org.exsite.cli.work;

import java.time.Duration;

import org.exsite.cli.io.Console;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.Password;
import org.exsite.cli.io.Paths;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapConnectionSettings.Security;
import org.exsite.directory.LdapCredentials;

/**
 * How a directory server is reached.
 *
 * @param url its address
 * @param password who binds, or {@code null}
 * @param trustFile the file with trusted certificates, or {@code null}
 * @param connectTimeout in seconds
 * @param timeout in seconds
 */
public record ServerAccess(Console console, String url, Password password, boolean startTls, String trustFile,
        int connectTimeout, int timeout) {

    /**
     * Returns the settings, for which a password may have to be typed.
     *
     * @throws Failure if they make no sense
     */
    LdapConnectionSettings settings() {
        if (connectTimeout < 1 || timeout < 1) {
            throw Failure.usage("ldap.timeout");
        }
        LdapConnectionSettings settings = address().withTimeouts(Duration.ofSeconds(connectTimeout),
                Duration.ofSeconds(timeout));
        settings = startTls ? settings.withStartTls() : settings;
        if (trustFile != null && settings.security() == Security.NONE) {
            throw Failure.usage("ldap.trustWithoutTls");
        }
        settings = trustFile == null ? settings : settings.withTrustFile(Paths.of(trustFile));
        if (password != null) {
            settings = settings.with(new LdapCredentials(password.name(), password.get()));
        }
        if (settings.showsPassword()) {
            console.tell("ldap.clearPassword");
        }
        return settings;
    }

    private LdapConnectionSettings address() {
        try {
            return LdapConnectionSettings.of(url);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("input.message", e.getMessage());
        }
    }
}
