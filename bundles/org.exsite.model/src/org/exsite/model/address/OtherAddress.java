package org.exsite.model.address;

import java.util.List;

/**
 * An address of a type without known syntax, such as {@code MBX:0} (Q263460): plain text.
 *
 * @param text the text as it was written
 */
public record OtherAddress(String text) implements TypedAddress {

    /** Reads an address, whatever it is. */
    public static OtherAddress parse(String text) {
        return new OtherAddress(text);
    }

    @Override
    public List<AddressProblem> problems() {
        return new AddressChecks().notEmpty("address", text).without("", "address", text).problems();
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
