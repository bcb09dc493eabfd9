package org.exsite.model.address;

import java.util.List;

import org.exsite.model.address.AddressProblem.Kind;

/**
 * An address of a fax gateway, {@code name@number}, such as {@code FAX:username@(206)5551234} (Q185592), or a number
 * alone. Each gateway has rules of its own for the number; it must hold a digit.
 *
 * @param text the text as it was written
 * @param name what precedes the last at sign; empty if there is none
 * @param number what follows it, or the whole text
 */
public record FaxAddress(String text, String name, String number) implements TypedAddress {

    /** Reads an address, whatever it is. */
    public static FaxAddress parse(String text) {
        int at = text.lastIndexOf('@');
        return at < 0 ? new FaxAddress(text, "", text)
                : new FaxAddress(text, text.substring(0, at), text.substring(at + 1));
    }

    /** Returns the digits of the number, with a plus sign before them if the number begins with one. */
    public String digits() {
        String digits = number.replaceAll("[^0-9]", "");
        return number.strip().startsWith("+") ? '+' + digits : digits;
    }

    @Override
    public List<AddressProblem> problems() {
        AddressChecks checks = new AddressChecks();
        if (text.indexOf('@') >= 0) {
            checks.notEmpty("name", name);
        }
        checks.without("", "name", name).without("", "number", number);
        if (number.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            checks.add(Kind.NO_DIGITS, "number", number, 0);
        }
        return checks.problems();
    }

    /** How a number is punctuated does not count, unless letters or signs to dial are part of it. */
    @Override
    public String key() {
        boolean plain = number.matches("[-+0-9()./ ]*");
        return AddressChecks.folded(name) + '@' + (plain ? digits() : AddressChecks.folded(number));
    }

    @Override
    public String toString() {
        return text;
    }
}
