package org.exsite.routing.network;

/** The kinds of connectors that routing treats differently. */
public enum ConnectorKind {

    /** A site connector: the MTA of any server, or of its bridgeheads, speaks to the target servers. */
    SITE,
    /** An X.400 connector or a dynamic RAS connector: one server speaks to one MTA. */
    X400,
    /** An Internet Mail Service. */
    INTERNET,
    /** A connector to another mail system. */
    GATEWAY;

    /**
     * Tells whether what waits for a connector of this kind stays there: the MTA takes messages back from its own
     * queues, but not from those of an Internet Mail Service or of a connector to another mail system (Q271545).
     */
    public boolean keepsMessages() {
        return this == INTERNET || this == GATEWAY;
    }
}
