package org.exsite.routing.space;

/** How an address fits an address space, the best first (Q152471, Q229961). */
public enum MatchKind {

    /** The address is what the space says. */
    EXACT,
    /** The address fits a pattern with wildcards, a star alone included. */
    WILDCARD,
    /** The space is a part of the address. */
    PARTIAL,
    /** The space is blank: any address of the type. */
    BLANK
}
