package org.exsite.model.address;

import java.util.List;

import org.exsite.model.address.AddressProblem.Kind;

/**
 * An Internet address, {@code user@domain}, by the rules of RFC 821 and RFC 822. The user may be quoted; the domain may
 * be an address of four numbers in brackets. Neither comments nor routes are part of an address that Exchange keeps.
 *
 * @param text the text as it was written
 * @param user what precedes the last at sign; the whole text if there is none
 * @param domain what follows it; empty if there is none
 */
public record SmtpAddress(String text, String user, String domain) implements TypedAddress {

    /** How long the user may be (RFC 821 section 4.5.3). */
    public static final int MAX_USER = 64;
    /** How long the domain may be (RFC 1035 section 2.3.4; RFC 821 promises 64 only). */
    public static final int MAX_DOMAIN = 255;
    /** How long each name between the dots of a domain may be (RFC 1035 section 2.3.4). */
    public static final int MAX_LABEL = 63;

    /** What cannot be part of a name without quotes (RFC 821 section 4.1.2). */
    static final String SPECIALS = " <>()[]\\,;:@\"";

    private static final String FORM = "user@domain";
    private static final String USER = "user";
    private static final String DOMAIN = "domain";

    /** Reads an address, whatever it is. */
    public static SmtpAddress parse(String text) {
        int at = text.lastIndexOf('@');
        return at < 0 ? new SmtpAddress(text, text, "")
                : new SmtpAddress(text, text.substring(0, at), text.substring(at + 1));
    }

    /** Tells whether a character may stand in a user without quotes. */
    static boolean isPlain(char c) {
        return c > ' ' && c < 127 && SPECIALS.indexOf(c) < 0;
    }

    @Override
    public List<AddressProblem> problems() {
        if (text.indexOf('@') < 0) {
            return AddressChecks.malformed(FORM, text);
        }
        AddressChecks checks = new AddressChecks().notEmpty(USER, user).notLonger(USER, user, MAX_USER);
        if (isQuoted(user)) {
            quoted(checks);
        } else {
            plain(checks, USER, user);
        }
        checks.notEmpty(DOMAIN, domain).notLonger(DOMAIN, domain, MAX_DOMAIN);
        if (domain.startsWith("[") && domain.endsWith("]")) {
            numbers(checks);
        } else {
            plain(checks, DOMAIN, domain);
            for (String label : domain.split("\\.")) {
                checks.notLonger(DOMAIN, label, MAX_LABEL);
            }
        }
        return checks.problems();
    }

    private static boolean isQuoted(String user) {
        return user.length() > 1 && user.startsWith("\"") && user.endsWith("\"");
    }

    private void quoted(AddressChecks checks) {
        for (int i = 1; i < user.length() - 1; i++) {
            char c = user.charAt(i);
            boolean escaped = c == '\\' && i + 1 < user.length() - 1;
            if (escaped) {
                i++;
            } else if (c == '"' || c == '\\' || c < ' ' || c >= 127) {
                checks.add(Kind.ILLEGAL_CHARACTER, USER, String.valueOf(c), 0);
                return;
            }
        }
    }

    private static void plain(AddressChecks checks, String part, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isPlain(value.charAt(i))) {
                checks.add(Kind.ILLEGAL_CHARACTER, part, String.valueOf(value.charAt(i)), 0);
                break;
            }
        }
        if (value.startsWith(".") || value.endsWith(".") || value.contains("..")) {
            checks.add(Kind.STRAY_DOT, part, value, 0);
        }
    }

    private void numbers(AddressChecks checks) {
        String[] numbers = domain.substring(1, domain.length() - 1).split("\\.", -1);
        boolean valid = numbers.length == 4;
        for (String number : numbers) {
            valid &= number.matches("[0-9]{1,3}") && Integer.parseInt(number) <= 255;
        }
        if (!valid) {
            checks.add(Kind.MALFORMED, "[n.n.n.n]", domain, 0);
        }
    }

    /** Case does not count: Exchange delivers to the same recipient. */
    @Override
    public String key() {
        return AddressChecks.folded(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
