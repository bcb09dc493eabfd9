package org.exsite.routing.trace;

/** Why a non-delivery report is made, with the X.400 codes that it carries (Q174175). */
public enum NonDelivery {

    /** Nobody has the address, and no connector takes it (Q133403). */
    UNRECOGNIZED(1, 0),
    /** The address is in the X.400 space of the own site and in that of another (Q180547). */
    AMBIGUOUS(1, 1),
    /** The recipient or the sender has no X.400 address (Q155104). */
    NO_ADDRESS(1, 0),
    /** A distribution list has no server to expand it (Q154537). */
    CONGESTION(1, 2),
    /** The message came back to where it had been; it does so until its hops are counted out (Q160534, Q262124). */
    LOOP(1, 3),
    /** Nothing could be reached until the message expired (Q271545). */
    EXPIRED(1, 5),
    /** The message is larger than somebody on the way takes. */
    TOO_LARGE(1, 7),
    /** The address cannot be written in the form of 1984 (Q177862). */
    NOT_DOWNGRADED(1, 47),
    /** The recipient, or every connector to it, does not take messages of the sender (Q241632). */
    RESTRICTED(5, -1);

    private final int reason;
    private final int diagnostic;

    NonDelivery(int reason, int diagnostic) {
        this.reason = reason;
        this.diagnostic = diagnostic;
    }

    /** Returns the X.400 reason code. */
    public int reason() {
        return reason;
    }

    /** Returns the X.400 diagnostic code; -1 for none. */
    public int diagnostic() {
        return diagnostic;
    }
}
