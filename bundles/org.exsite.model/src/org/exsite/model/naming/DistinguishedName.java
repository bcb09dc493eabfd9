package org.exsite.model.naming;

import java.util.Objects;

/**
 * A distinguished name of the Exchange directory: an immutable path of named parts, root first.
 *
 * <p>Two text forms name the same object: the slash form of Exchange, {@code /o=Org/ou=Site/cn=Recipients/cn=JDoe},
 * and the form of RFC 1779, {@code cn=JDoe,cn=Recipients,ou=Site,o=Org}, which LDAP uses. Both are read by
 * {@link #parse}; {@link #toString} writes the slash form, in which a slash within a value is preceded by a backslash
 * where it would otherwise begin a part. Names compare without regard to case, as the directory does.
 * Parents are shared, so that the names of many objects in one container cost one part each.
 */
public final class DistinguishedName implements Comparable<DistinguishedName> {

    /** The longest text that is read, in characters; the directory allows far less. */
    public static final int MAX_LENGTH = 4096;

    private final DistinguishedName parent;
    private final String attribute;
    private final String value;
    private final int hash;

    private DistinguishedName(DistinguishedName parent, String attribute, String value) {
        this.parent = parent;
        this.attribute = Objects.requireNonNull(attribute, "attribute");
        this.value = Objects.requireNonNull(value, "value");
        this.hash = hash(parent == null ? 0 : parent.hash, value);
    }

    /** Returns the hash code of the name of an object from that of its container, 0 if it has none. */
    static int hash(int container, String name) {
        return container * 31 + foldedHash(name);
    }

    /** Returns a name of one part, such as {@code o=Org}. */
    public static DistinguishedName root(String attribute, String value) {
        return new DistinguishedName(null, attribute, value);
    }

    /**
     * Reads either text form.
     *
     * @throws IllegalArgumentException if the text is not a distinguished name; the message says what was expected
     */
    public static DistinguishedName parse(String text) {
        return DistinguishedNameParser.parse(text);
    }

    /** Returns the name of an object directly below this one. */
    public DistinguishedName child(String childAttribute, String childValue) {
        return new DistinguishedName(this, childAttribute, childValue);
    }

    /** Returns the name of an object directly below this one whose naming attribute is {@code cn}. */
    public DistinguishedName child(String commonName) {
        return child("cn", commonName);
    }

    /** Returns the name of the containing object, or {@code null} for a root. */
    public DistinguishedName parent() {
        return parent;
    }

    /** Returns the naming attribute of the last part: {@code o}, {@code ou} or {@code cn}. */
    public String attribute() {
        return attribute;
    }

    /** Returns the value of the last part, which is the directory name of the object. */
    public String value() {
        return value;
    }

    /** Returns the number of parts. */
    public int depth() {
        return parent == null ? 1 : parent.depth() + 1;
    }

    /** Tells whether this name is the other one or lies below it. */
    public boolean isWithin(DistinguishedName other) {
        for (DistinguishedName name = this; name != null; name = name.parent) {
            if (name.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the LDAP form, leaf first, escaped as RFC 2253 asks. */
    public String toLdap() {
        StringBuilder text = new StringBuilder();
        for (DistinguishedName name = this; name != null; name = name.parent) {
            if (!text.isEmpty()) {
                text.append(',');
            }
            text.append(name.attribute).append('=');
            LdapEscapes.append(text, name.value);
        }
        return text.toString();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(64);
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (parent != null) {
            parent.append(text);
        }
        text.append('/').append(attribute).append('=');
        SlashForm.append(text, value);
    }

    @Override
    public int compareTo(DistinguishedName other) {
        return String.CASE_INSENSITIVE_ORDER.compare(toString(), other.toString());
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        return object instanceof DistinguishedName other && hash == other.hash && value.equalsIgnoreCase(other.value)
                && attribute.equalsIgnoreCase(other.attribute) && Objects.equals(parent, other.parent);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    private static int foldedHash(String text) {
        int result = 7;
        for (int i = 0; i < text.length(); i++) {
            result = 31 * result + Character.toLowerCase(Character.toUpperCase(text.charAt(i)));
        }
        return result;
    }
}
