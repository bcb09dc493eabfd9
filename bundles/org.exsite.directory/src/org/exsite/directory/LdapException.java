package org.exsite.directory;

import java.io.IOException;

/** A directory server could not be reached, or did not do what it was asked. The message is a sentence for people. */
public final class LdapException extends IOException {

    private static final long serialVersionUID = 1;

    /** Makes the exception. */
    public LdapException(String message, Throwable cause) {
        super(message, cause);
    }
}
