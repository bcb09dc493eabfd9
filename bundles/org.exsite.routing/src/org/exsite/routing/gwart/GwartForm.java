package org.exsite.routing.gwart;

/** The forms in which servers of different versions write a routing table to {@code GWART0.MTA}. */
public enum GwartForm {

    /** A line for each route, with the names of connectors as people see them (Q149121). */
    LIST,
    /**
     * The attributes of X.400 spaces as a tree with the routes below, and the connectors by distinguished name
     * (Q159186). What such a file has besides X.400 is not known: other lines are not read, and no table is written so.
     */
    TREE
}
