package org.exsite.directory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Who binds to a directory server with a password. Exchange takes names such as {@code cn=account,cn=domain}, which are
 * no names of its directory, and shows hidden objects only to names that end in {@code ,cn=admin} (Q192306, Q185475);
 * so the name is sent as it was typed.
 */
public final class LdapCredentials {

    private final String name;
    private final byte[] password;

    /**
     * Keeps a copy of the password.
     *
     * @throws IllegalArgumentException if the password is empty: servers take that for a bind without a name (RFC 4513)
     */
    public LdapCredentials(String name, char[] password) {
        this.name = Objects.requireNonNull(name, "name");
        if (password.length == 0) {
            throw new IllegalArgumentException("password");
        }
        this.password = new String(password).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the name as it was typed. */
    public String name() {
        return name;
    }

    /** Returns a copy of the password in UTF-8, as it is sent. */
    public byte[] password() {
        return password.clone();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof LdapCredentials other && name.equals(other.name)
                && Arrays.equals(password, other.password);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the name alone, so that no log gets the password. */
    @Override
    public String toString() {
        return name;
    }
}
