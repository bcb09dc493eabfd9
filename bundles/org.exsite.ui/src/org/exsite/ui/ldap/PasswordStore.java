package org.exsite.ui.ldap;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.StorageException;

/**
 * The passwords of bind names, encrypted in the secure storage of the platform and nowhere else. The storage reads files
 * and may ask somebody for its own password, so this is not for the thread of the user interface.
 */
public final class PasswordStore {

    private static final String NODE = "org.exsite.ui/ldap"; //$NON-NLS-1$
    private static final String PASSWORD = "password"; //$NON-NLS-1$

    private final Supplier<ISecurePreferences> storage;

    /** @param storage opens the secure storage, or returns the one that is open */
    public PasswordStore(Supplier<ISecurePreferences> storage) {
        this.storage = storage;
    }

    /**
     * Returns the password that was kept for a server and bind name, if there is one.
     *
     * @throws IOException if the storage does not give it; the message is a sentence for people
     */
    public Optional<char[]> load(ServerSettings server) throws IOException {
        ISecurePreferences root = root();
        if (!root.nodeExists(path(server))) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(root.node(path(server)).get(PASSWORD, null)).map(String::toCharArray);
        } catch (StorageException e) {
            throw new IOException(Messages.bind(Messages.Password_notRead, e.getLocalizedMessage()), e);
        }
    }

    /**
     * Keeps a password if the settings say so, and otherwise forgets the one that was kept.
     *
     * @throws IOException if the storage does not take it; the message is a sentence for people
     */
    public void save(ServerSettings server, char[] password) throws IOException {
        ISecurePreferences root = root();
        try {
            if (server.remember() && !server.name().isBlank()) {
                root.node(path(server)).put(PASSWORD, new String(password), true);
                root.flush();
            } else if (root.nodeExists(path(server))) {
                root.node(path(server)).removeNode();
                root.flush();
            }
        } catch (StorageException e) {
            throw new IOException(Messages.bind(Messages.Password_notKept, e.getLocalizedMessage()), e);
        }
    }

    private ISecurePreferences root() throws IOException {
        ISecurePreferences root = storage.get();
        if (root == null) {
            throw new IOException(Messages.Password_noStorage);
        }
        return root;
    }

    private static String path(ServerSettings server) {
        return NODE + '/' + EncodingUtils.encodeSlashes(server.host() + ':' + server.port() + ' ' + server.name());
    }
}
