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
    JSON
}
