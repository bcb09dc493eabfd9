package org.exsite.model.address;

import java.util.List;

/**
 * An address of Microsoft Mail, {@code NETWORK/POSTOFFICE/MAILBOX} (Q235329, Q184536). How long its parts may be is not
 * checked: MS Mail itself has ten characters, but networks in articles have more.
 *
 * @param text the text as it was written
 * @param network the network; empty, like the others, if the text has another form
 * @param postOffice the post office
 * @param mailbox the mailbox, with any further slashes
 */
public record MsMailAddress(String text, String network, String postOffice, String mailbox) implements TypedAddress {

    private static final String FORM = "NETWORK/POSTOFFICE/MAILBOX";

    /** Reads an address, whatever it is. */
    public static MsMailAddress parse(String text) {
        String[] parts = text.split("/", 3);
        return parts.length == 3 ? new MsMailAddress(text, parts[0], parts[1], parts[2])
                : new MsMailAddress(text, "", "", "");
    }

    @Override
    public List<AddressProblem> problems() {
        if (network.length() + postOffice.length() + mailbox.length() + 2 != text.length()) {
            return AddressChecks.malformed(FORM, text);
        }
        return new AddressChecks().notEmpty("NETWORK", network).without("", "NETWORK", network)
                .notEmpty("POSTOFFICE", postOffice).without("", "POSTOFFICE", postOffice)
                .notEmpty("MAILBOX", mailbox).without("/", "MAILBOX", mailbox).problems();
    }

    @Override
    public String key() {
        return AddressChecks.folded(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
