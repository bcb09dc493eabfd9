package org.exsite.directory;

import java.io.IOException;

import org.exsite.directory.ldap.EntryPull;
import org.exsite.model.Organization;

/**
 * Reads an organization from a directory server. What comes of it is the same as of LDIF with the same entries: objects
 * that cannot be read are {@link Organization#getImportProblems() import problems}, whose line is the number of the
 * entry in the order in which the server sent them.
 */
public final class LdapPull {

    private LdapPull() {
    }

    /**
     * Reads everything below the base of the settings.
     *
     * @param options the limits and the progress; separators and includes play no part
     * @throws LdapException if the server cannot be reached, refuses, or does not give everything
     * @throws java.util.concurrent.CancellationException if the progress asks for it
     */
    public static Organization read(LdapConnectionSettings settings, ReadOptions options) throws IOException {
        return EntryPull.read(settings, options);
    }
}
