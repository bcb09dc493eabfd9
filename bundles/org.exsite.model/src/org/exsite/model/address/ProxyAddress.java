package org.exsite.model.address;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.exsite.model.address.AddressProblem.Kind;

/**
 * An e-mail address with its type, {@code TYPE:value}: immutable, and little larger than its text, which is kept as
 * octets where it can: an organization may have millions of addresses.
 *
 * <p>The text is kept as it was read, whatever it is; nothing is rejected here. A type in upper case marks the primary
 * address of its type, one in lower case a secondary address (Q153028). Two addresses are equal if their texts are;
 * whether they reach the same recipient is what {@link #key} tells.
 */
public final class ProxyAddress {

    public static final String X400 = "X400";
    public static final String SMTP = "SMTP";
    public static final String MS = "MS";
    public static final String CCMAIL = "CCMAIL";

    /** How long a type may be (Q261283). */
    public static final int MAX_TYPE = 8;
    /** How long what follows the type may be (schema of Proxy-Addresses). */
    public static final int MAX_VALUE = 1123;

    private static final Pattern TYPE_NAME = Pattern.compile("[A-Za-z0-9_$]+");
    private static final int MAX_LATIN_1 = 0xFF;

    /** The octets of a Latin-1 text, or a text of other characters. */
    private final Object content;

    private ProxyAddress(String text) {
        this.content = isLatin1(text) ? text.getBytes(StandardCharsets.ISO_8859_1) : text;
    }

    private ProxyAddress(byte[] latin1) {
        this.content = latin1;
    }

    /** Returns the address whose text is a part of an array of Latin-1 octets. */
    static ProxyAddress ofLatin1(byte[] octets, int start, int length) {
        return new ProxyAddress(Arrays.copyOfRange(octets, start, start + length));
    }

    /** Returns the octets of the text, which are not to be changed, or {@code null} if it is no Latin-1. */
    byte[] latin1() {
        return content instanceof byte[] latin1 ? latin1 : null;
    }

    private static boolean isLatin1(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > MAX_LATIN_1) {
                return false;
            }
        }
        return true;
    }

    private String text() {
        return content instanceof byte[] latin1 ? new String(latin1, StandardCharsets.ISO_8859_1) : (String) content;
    }

    /** Returns the address with this text. A text without a colon has an empty type. */
    public static ProxyAddress of(String text) {
        return new ProxyAddress(Objects.requireNonNull(text, "text"));
    }

    /** Returns a primary address. */
    public static ProxyAddress primary(String type, String value) {
        return of(type.toUpperCase(Locale.ROOT) + ':' + value);
    }

    /** Returns a secondary address. */
    public static ProxyAddress secondary(String type, String value) {
        return of(type.toLowerCase(Locale.ROOT) + ':' + value);
    }

    /**
     * Tells whether a text that somebody enters can be a type, in any case: up to eight letters and digits, among which
     * the types of gateways also have underscores and dollar signs.
     */
    public static boolean isTypeName(String text) {
        return text.length() <= MAX_TYPE && TYPE_NAME.matcher(text).matches();
    }

    /** Returns the type in upper case, or an empty text. */
    public String type() {
        String text = text();
        return text.substring(0, Math.max(0, text.indexOf(':'))).toUpperCase(Locale.ROOT);
    }

    /** Tells whether the address is of a type, without making new strings. */
    public boolean isType(String type) {
        int length = type.length();
        if (content instanceof String text) {
            return text.length() > length && text.charAt(length) == ':' && text.regionMatches(true, 0, type, 0, length);
        }
        byte[] latin1 = (byte[]) content;
        if (latin1.length <= length || latin1[length] != ':') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Character.toUpperCase((char) (latin1[i] & MAX_LATIN_1)) != Character.toUpperCase(type.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns what follows the type. */
    public String value() {
        String text = text();
        return text.substring(text.indexOf(':') + 1);
    }

    /** Tells whether this is the primary address of its type. */
    public boolean isPrimary() {
        if (content instanceof byte[] latin1) {
            int i = 0;
            while (i < latin1.length && latin1[i] != ':' && !Character.isLowerCase((char) (latin1[i] & MAX_LATIN_1))) {
                i++;
            }
            return i > 0 && i < latin1.length && latin1[i] == ':';
        }
        String text = text();
        int colon = text.indexOf(':');
        return colon > 0 && text.substring(0, colon).chars().noneMatch(Character::isLowerCase);
    }

    /** Returns the address taken apart by the rules of its type; read anew at each call. */
    public TypedAddress parsed() {
        String text = text();
        int colon = text.indexOf(':');
        return AddressSyntax.parse(text.substring(0, Math.max(0, colon)), text.substring(colon + 1));
    }

    /** Returns what is wrong with the type and the address; empty if both are well formed. */
    public List<AddressProblem> problems() {
        List<AddressProblem> problems = new ArrayList<>(2);
        String type = type();
        String value = value();
        if (type.isBlank()) {
            problems.add(new AddressProblem(Kind.MISSING_TYPE, "", text(), 0));
        } else if (type.length() > MAX_TYPE) {
            problems.add(new AddressProblem(Kind.TYPE_TOO_LONG, "", type, MAX_TYPE));
        }
        if (value.length() > MAX_VALUE) {
            problems.add(new AddressProblem(Kind.VALUE_TOO_LONG, "", value, MAX_VALUE));
        }
        problems.addAll(parsed().problems());
        return List.copyOf(problems);
    }

    /** Returns this address as the primary one of its type. */
    public ProxyAddress asPrimary() {
        return primary(type(), value());
    }

    /** Returns this address as a secondary one. */
    public ProxyAddress asSecondary() {
        return secondary(type(), value());
    }

    /**
     * Returns the form in which equal addresses are equal: type and value without regard to case, an X.400 address
     * also without regard to the order of its attributes, to repeated spaces and to the text form.
     */
    public String key() {
        return isType(X400) ? x400Key() : text().toLowerCase(Locale.ROOT);
    }

    /** Returns the hash code of the {@link #key}, mostly without making it. */
    public int keyHash() {
        if (content instanceof byte[] latin1) {
            if (!isType(X400)) {
                int hash = 0;
                for (byte octet : latin1) {
                    hash = 31 * hash + Character.toLowerCase(octet & MAX_LATIN_1);
                }
                return hash;
            }
        }
        return key().hashCode();
    }

    private String x400Key() {
        X400Scan scan = X400Scan.of(text(), X400.length() + 1);
        return "x400:" + (scan == null ? X400Address.parse(value()).key() : scan.key());
    }

    @Override
    public String toString() {
        return text();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof ProxyAddress other && (content instanceof byte[] latin1
                ? other.content instanceof byte[] others && Arrays.equals(latin1, others) : content.equals(other.content));
    }

    @Override
    public int hashCode() {
        return content instanceof byte[] latin1 ? Arrays.hashCode(latin1) : content.hashCode();
    }
}
