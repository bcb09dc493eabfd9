package org.exsite.ui.ldap.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.eclipse.jface.dialogs.DialogSettings;
import org.exsite.directory.LdapConnectionSettings.Security;
import org.exsite.ui.ldap.PasswordStore;
import org.exsite.ui.ldap.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody entered about a server is kept, and the password where it belongs. */
class ServerSettingsTest {

    private static final ServerSettings SERVER = with("server", true);

    @TempDir
    Path folder;

    private static ServerSettings with(String host, boolean remember) {
        return new ServerSettings(host, "389", Security.NONE, "", "cn=reader,cn=admin", remember, "o=Trager");
    }

    @Test
    void settingsComeBackAsTheyWereEntered() {
        DialogSettings settings = new DialogSettings("test");
        SERVER.save(settings);
        assertEquals(SERVER, ServerSettings.load(settings));
    }

    @Test
    void aPasswordThatWasRememberedIsThatOfOneServerAndName() {
        assertTrue(SERVER.hasPasswordOf(SERVER));
        assertFalse(with("other", true).hasPasswordOf(SERVER));
        assertFalse(with("server", false).hasPasswordOf(SERVER));
        assertFalse(SERVER.hasPasswordOf(with("server", false)));
    }

    @Test
    void aPasswordIsKeptEncryptedAndForgottenWhenNobodyWantsItRemembered() throws Exception {
        Path file = folder.resolve("secure");
        ISecurePreferences storage = SecurePreferencesFactory.open(file.toUri().toURL(),
                Map.of(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec("master".toCharArray())));
        PasswordStore passwords = new PasswordStore(() -> storage);

        passwords.save(SERVER, "Sesame-17".toCharArray());

        assertArrayEquals("Sesame-17".toCharArray(), passwords.load(SERVER).orElseThrow());
        assertFalse(Files.readString(file).contains("Sesame-17"));
        passwords.save(with("server", false), "Sesame-17".toCharArray());
        assertEquals(Optional.empty(), passwords.load(SERVER));
    }
}
