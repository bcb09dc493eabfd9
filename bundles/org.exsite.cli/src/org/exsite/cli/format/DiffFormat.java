package org.exsite.cli.format;

/** How the changes between two directories can be written. */
public enum DiffFormat {

    /** For people. */
    TEXT,
    /** An import file of the Administrator program. */
    CSV,
    /** Change records for an LDAP client. */
    LDIF,
    /** For programs. */
    JSON;

    /** Tells whether the file is there to be imported, so that what it cannot carry has to be done by hand. */
    public boolean isImported() {
        return this == CSV || this == LDIF;
    }
}
