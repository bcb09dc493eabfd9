package org.exsite.routing.space;

import java.util.Locale;
import java.util.Objects;

import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;

/** An address that is taken apart once, to be compared with many spaces. Immutable. */
public final class SearchAddress {

    private final String type;
    private final String text;
    private final X400Pattern x400;

    private SearchAddress(String type, String text, X400Pattern x400) {
        this.type = Objects.requireNonNull(type, "type");
        this.text = text;
        this.x400 = x400;
    }

    /**
     * Prepares an address.
     *
     * @param type the type in any case
     * @param address the address without its type
     */
    public static SearchAddress of(String type, String address) {
        String upper = type.strip().toUpperCase(Locale.ROOT);
        boolean x400 = upper.equals(ProxyAddress.X400);
        return new SearchAddress(upper, TextPattern.fold(address),
                x400 ? X400Pattern.of(X400Address.parse(address)) : null);
    }

    /** Returns the type in upper case. */
    public String type() {
        return type;
    }

    String text() {
        return text;
    }

    X400Pattern x400() {
        return x400;
    }
}
