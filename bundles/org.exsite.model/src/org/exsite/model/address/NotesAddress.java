package org.exsite.model.address;

import java.util.List;

import org.exsite.model.address.AddressProblem.Kind;

/**
 * An address of Lotus Notes, {@code Name/Unit/Organization@domain}, such as {@code Ralph Jones/LotusOrg@LotusOrg}
 * (Q238447, Q200233). The name may have any number of parts.
 *
 * @param text the text as it was written
 * @param name what precedes the last at sign; the whole text if there is none
 * @param domain what follows it; empty if there is none
 */
public record NotesAddress(String text, String name, String domain) implements TypedAddress {

    private static final String FORM = "Name/Organization@domain";

    /** Reads an address, whatever it is. */
    public static NotesAddress parse(String text) {
        int at = text.lastIndexOf('@');
        return at < 0 ? new NotesAddress(text, text, "")
                : new NotesAddress(text, text.substring(0, at), text.substring(at + 1));
    }

    /** Returns the parts of the name from the person up to the organization. */
    public List<String> nameParts() {
        return List.of(name.split("/", -1));
    }

    @Override
    public List<AddressProblem> problems() {
        if (text.indexOf('@') < 0) {
            return AddressChecks.malformed(FORM, text);
        }
        AddressChecks checks = new AddressChecks();
        for (String part : nameParts()) {
            checks.notEmpty("Name", part);
        }
        checks.without("", "Name", name).notEmpty("domain", domain).without("", "domain", domain);
        if (text.contains("  ")) {
            // the connector does not find the recipient, and replies come back (Q216492)
            checks.add(Kind.REPEATED_SPACES, "", text, 0);
        }
        return checks.problems();
    }

    /** Spaces count: the connector takes names with another number of them for other names (Q216492). */
    @Override
    public String key() {
        return AddressChecks.folded(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
