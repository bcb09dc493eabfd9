package org.exsite.directory.codec;

/** The two ways of writing values that differ in names, truth values and distinguished names. */
public enum Flavour {
    /** As LDAP and LDIF have them. */
    LDAP,
    /** As Directory Import and Export files have them. */
    CSV
}
