package org.exsite.model.address;

import java.util.List;
import java.util.Locale;

/**
 * An address of cc:Mail, {@code Name at Postoffice} (Q184536). The name may itself hold an at sign and commas, as in
 * {@code user@domain at internet} (Q184994).
 *
 * @param text the text as it was written
 * @param name what precedes the last {@code at}; empty, like the post office, if the text has another form
 * @param postOffice what follows it
 */
public record CcMailAddress(String text, String name, String postOffice) implements TypedAddress {

    /** The word between name and post office. */
    static final String AT = " at ";

    private static final String FORM = "Name at Postoffice";

    /** Reads an address, whatever it is. */
    public static CcMailAddress parse(String text) {
        int at = lastAt(text);
        return at < 0 ? new CcMailAddress(text, "", "")
                : new CcMailAddress(text, text.substring(0, at), text.substring(at + AT.length()));
    }

    /** Returns where the last {@code at} between two spaces begins, or -1. */
    static int lastAt(String text) {
        return text.toLowerCase(Locale.ROOT).lastIndexOf(AT);
    }

    @Override
    public List<AddressProblem> problems() {
        if (lastAt(text) < 0) {
            return AddressChecks.malformed(FORM, text);
        }
        return new AddressChecks().notEmpty("Name", name).without("", "Name", name)
                .notEmpty("Postoffice", postOffice).without("", "Postoffice", postOffice).problems();
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
