package org.exsite.directory;

/** The files that carry changes back into a directory. */
public enum ChangeFormat {
    /** A Directory Import file for the Administrator program. */
    CSV,
    /** LDIF change records for an LDAP client. */
    LDIF
}
