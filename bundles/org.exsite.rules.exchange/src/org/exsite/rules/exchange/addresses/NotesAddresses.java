package org.exsite.rules.exchange.addresses;

/** What is known of the addresses of Lotus Notes. */
public final class NotesAddresses {

    /** The type of the addresses. */
    public static final String TYPE = "NOTES";
    /** How long the name of a Notes domain may be (Q174207). */
    public static final int MAX_DOMAIN = 31;

    private NotesAddresses() {
    }
}
