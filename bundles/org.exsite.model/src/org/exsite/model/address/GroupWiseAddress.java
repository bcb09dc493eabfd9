package org.exsite.model.address;

import java.util.List;

/**
 * An address of GroupWise, {@code DOMAIN.POSTOFFICE.OBJECT}, such as {@code GWDOM1.GWPO1.GWUSER1} (Q240874).
 *
 * @param text the text as it was written
 * @param domain the domain; empty, like the others, if the text has another form
 * @param postOffice the post office
 * @param object the user or another object, with any further dots
 */
public record GroupWiseAddress(String text, String domain, String postOffice, String object) implements TypedAddress {

    private static final String FORM = "DOMAIN.POSTOFFICE.OBJECT";

    /** Reads an address, whatever it is. */
    public static GroupWiseAddress parse(String text) {
        String[] parts = text.split("\\.", 3);
        return parts.length == 3 ? new GroupWiseAddress(text, parts[0], parts[1], parts[2])
                : new GroupWiseAddress(text, "", "", "");
    }

    @Override
    public List<AddressProblem> problems() {
        if (domain.length() + postOffice.length() + object.length() + 2 != text.length()) {
            return AddressChecks.malformed(FORM, text);
        }
        return new AddressChecks().notEmpty("DOMAIN", domain).without("", "DOMAIN", domain)
                .notEmpty("POSTOFFICE", postOffice).without("", "POSTOFFICE", postOffice)
                .notEmpty("OBJECT", object).without("", "OBJECT", object).problems();
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
