package org.exsite.ui.ldap;

import java.io.IOException;

import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;
import org.exsite.directory.LdapConnectionSettings;

/**
 * A server that was chosen in a wizard, with the password that was typed or was remembered earlier. Not for the thread
 * of the user interface.
 */
final class ServerAccess {

    private static final char[] NONE = {};

    private final ServerSettings settings;
    private final PasswordStore passwords;
    private final boolean isTyped;
    private char[] password;

    /** @param typed the password; empty for the one that was remembered */
    ServerAccess(ServerSettings settings, char[] typed, PasswordStore passwords) {
        this.settings = settings;
        this.password = typed.clone();
        this.isTyped = typed.length > 0;
        this.passwords = passwords;
    }

    /**
     * Returns how to connect.
     *
     * @throws IOException if a password is needed and cannot be had; the message is a sentence for people
     */
    LdapConnectionSettings connection() throws IOException {
        if (settings.name().isBlank()) {
            return settings.connection(NONE);
        }
        if (password.length == 0) {
            password = passwords.load(settings).orElseThrow(() -> new IOException(Messages.Password_gone));
        }
        return settings.connection(password);
    }

    /**
     * Remembers the password that was typed and that the server accepted, or forgets it, as the settings say. A failure
     * is only shown, because the work can go on all the same.
     */
    void remember() {
        try {
            if (isTyped) {
                passwords.save(settings, password);
            }
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.warning(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
