package org.exsite.directory;

import java.util.Optional;

import org.exsite.directory.ldap.TrialServer;
import org.exsite.model.Organization;

/**
 * A directory server with an organization in memory, for trying out what is to be sent to a real one. It holds what a
 * directory can hold of the organization, names objects as Exchange does, checks no schema, listens on this machine
 * alone, and forgets everything at its end.
 */
public final class LdapServer implements AutoCloseable {

    private final TrialServer server;

    private LdapServer(TrialServer server) {
        this.server = server;
    }

    /**
     * Starts a server.
     *
     * @param port its port; 0 for one that is free
     * @param credentials who must bind; nothing to let everybody read and write without
     * @throws LdapException if it cannot be started, as when the port is taken
     */
    public static LdapServer start(Organization organization, int port, Optional<LdapCredentials> credentials)
            throws LdapException {
        return new LdapServer(TrialServer.start(organization, port, credentials));
    }

    /** Returns its address, with the port and the organization. */
    public String url() {
        return server.url();
    }

    /** Returns its port. */
    public int port() {
        return server.port();
    }

    /** Ends the server and its connections. */
    @Override
    public void close() {
        server.close();
    }
}
