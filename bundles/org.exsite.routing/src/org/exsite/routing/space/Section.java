package org.exsite.routing.space;

/** The parts of a routing table, in the order in which it lists them (Q149121). */
public enum Section {

    /** Distinguished names: the native addresses of Exchange, type {@code EX}. */
    EX,
    /** Addresses of other systems, which travel as domain-defined attributes: SMTP, MS, CCMAIL and so on. */
    DDA,
    /** X.400 O/R addresses. */
    X400
}
