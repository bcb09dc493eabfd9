package org.exsite.model.address;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Which types of addresses have a syntax of their own, and how texts of these types are read. */
public final class AddressSyntax {

    private static final Map<String, Function<String, TypedAddress>> BY_TYPE = Map.ofEntries(
            Map.entry(ProxyAddress.X400, X400Address::parse),
            Map.entry(ProxyAddress.SMTP, SmtpAddress::parse),
            Map.entry(ProxyAddress.MS, MsMailAddress::parse),
            Map.entry(ProxyAddress.CCMAIL, CcMailAddress::parse),
            Map.entry("NOTES", NotesAddress::parse),
            Map.entry("PROFS", HostAddress::profs),
            Map.entry("SNADS", HostAddress::snads),
            Map.entry("GWISE", GroupWiseAddress::parse),
            Map.entry("FAX", FaxAddress::parse),
            Map.entry("X500", NamedAddress::parse),
            Map.entry("EX", NamedAddress::parse));

    private AddressSyntax() {
    }

    /** Tells whether more is known of a type, in any case, than that its addresses are text. */
    public static boolean isKnown(String type) {
        return BY_TYPE.containsKey(type.toUpperCase(Locale.ROOT));
    }

    /**
     * Reads an address.
     *
     * @param type the type in any case; for one that is not known the address is plain text
     * @param text what follows the type and its colon
     */
    public static TypedAddress parse(String type, String text) {
        return BY_TYPE.getOrDefault(type.toUpperCase(Locale.ROOT), OtherAddress::parse).apply(text);
    }
}
