package org.exsite.model.address;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.exsite.model.address.AddressProblem.Kind;
import org.exsite.model.naming.DistinguishedName;

/**
 * An address that is the distinguished name of an object: of type EX the name that it has (Q149121), of type X500 often
 * one that it had before (Q314739).
 *
 * @param text the text as it was written
 * @param name the name; empty if the text is none
 */
public record NamedAddress(String text, Optional<DistinguishedName> name) implements TypedAddress {

    /** Reads an address, whatever it is. */
    public static NamedAddress parse(String text) {
        try {
            return new NamedAddress(text, Optional.of(DistinguishedName.parse(text)));
        } catch (IllegalArgumentException e) {
            return new NamedAddress(text, Optional.empty());
        }
    }

    @Override
    public List<AddressProblem> problems() {
        return name.isPresent() ? List.of() : List.of(new AddressProblem(Kind.NO_NAME, "", text, 0));
    }

    @Override
    public String key() {
        return name.map(known -> known.toString().toLowerCase(Locale.ROOT)).orElseGet(() -> AddressChecks.folded(text));
    }

    @Override
    public String toString() {
        return text;
    }
}
