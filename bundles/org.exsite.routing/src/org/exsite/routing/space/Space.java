package org.exsite.routing.space;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.naming.DistinguishedName;

/**
 * What an entry of a routing table is for: a type of addresses and a pattern. Immutable; two spaces are equal if they
 * take the same addresses by the same words, whatever the case of the letters, and for X.400 also whatever the order of
 * the attributes.
 */
public final class Space implements Comparable<Space> {

    /** The type of distinguished names. */
    public static final String EX = "EX";

    /** An address of Microsoft Mail is that of a network, a post office and a mailbox. */
    private static final int MS_NAMES = 3;
    private static final Comparator<Space> ORDER = Comparator.comparing(Space::section).thenComparing(Space::type)
            .thenComparing(Space::key);

    private final String type;
    private final String text;
    private final String key;
    private final TextPattern pattern;
    private final X400Pattern x400;
    private final int hash;

    private Space(String type, String text, TextPattern pattern, X400Pattern x400) {
        this.type = type;
        this.text = text;
        this.pattern = pattern;
        this.x400 = x400;
        this.key = x400 == null ? pattern.text() : x400.canonical();
        this.hash = Objects.hash(type, key);
    }

    /**
     * Returns the space of a type with a pattern.
     *
     * @param type the type in any case, such as {@code SMTP}
     * @param pattern the pattern as it was entered; a blank one takes any address of the type
     */
    public static Space of(String type, String pattern) {
        String upper = type.strip().toUpperCase(Locale.ROOT);
        return upper.equals(ProxyAddress.X400) ? x400(pattern)
                : new Space(upper, pattern.strip(), TextPattern.of(pattern, upper.equals(ProxyAddress.SMTP)), null);
    }

    /** Returns the space of all objects of a site, by the directory names of organization and site (Q193321). */
    public static Space site(String organization, String site) {
        return of(EX, "/O=" + organization + "/OU=" + site);
    }

    /** Returns an X.400 space; of an address, what comes after the organizational units is left out. */
    public static Space x400(String address) {
        X400Address parsed = X400Address.parse(address.strip());
        X400Pattern pattern = X400Pattern.of(parsed);
        return new Space(ProxyAddress.X400, cut(parsed, pattern), null, pattern);
    }

    /** The text is kept as it was entered, unless it says more than a space does. */
    private static String cut(X400Address address, X400Pattern pattern) {
        boolean more = address.components().stream()
                .anyMatch(c -> c.attribute() == null || !X400Pattern.LEVELS.contains(c.attribute()));
        return more ? pattern.canonical() : address.toString();
    }

    /** Returns the part of the routing table that it belongs to. */
    public Section section() {
        return x400 != null ? Section.X400 : type.equals(EX) ? Section.EX : Section.DDA;
    }

    /** Returns the type in upper case. */
    public String type() {
        return type;
    }

    /** Returns the pattern as it was entered. */
    public String text() {
        return text;
    }

    /** Returns the pattern in the form in which equal ones are equal. */
    public String key() {
        return key;
    }

    /** Tells whether it takes every address of its type: it is blank, a star or, for X.400, any country. */
    public boolean isCatchAll() {
        return key.isEmpty() || key.equals("*") || key.equals("c=*;");
    }

    /** Returns the X.400 space without the second organizational unit, which old servers overlook (Q273945). */
    public Space withoutSecondUnit() {
        return x400 == null ? this : x400(x400.withoutSecondUnit().canonical());
    }

    /**
     * Returns how well an address fits.
     *
     * @param address the address without its type
     * @return the match, or nothing if the space does not take the address
     */
    public Optional<Match> match(String address) {
        return match(SearchAddress.of(type, address));
    }

    /** Returns how well an address fits that was prepared for many comparisons; nothing if it has another type. */
    public Optional<Match> match(SearchAddress address) {
        return !type.equals(address.type()) ? Optional.empty()
                : x400 != null ? x400.match(address.x400()) : pattern.match(address.text());
    }

    /** Returns how well an X.400 address that was taken apart fits an X.400 space. */
    public Optional<Match> match(X400Address address) {
        return x400 == null ? Optional.empty() : x400.match(X400Pattern.of(address));
    }

    /**
     * Tells whether another space takes every address of this one and fits each better, so that this one is never chosen
     * where both may be used, whatever the costs: a wildcard wins over a part of an address and over a blank (Q152471,
     * Q229961). May err on the side of no; what is a part of an address is known for X.400 and Microsoft Mail.
     */
    public boolean isHiddenBy(Space other) {
        if (!type.equals(other.type)) {
            return false;
        }
        return x400 != null ? x400.isHiddenBy(other.x400)
                : pattern.isHiddenBy(other.pattern, type.equals(ProxyAddress.MS) ? "/" : "", MS_NAMES);
    }

    /** Tells whether an object is the site of this space or lies in it. */
    public boolean contains(DistinguishedName name) {
        DistinguishedName site = name;
        while (site.depth() > 2) {
            site = site.parent();
        }
        return section() == Section.EX && site.depth() == 2 && site(site.parent().value(), site.value()).equals(this);
    }

    @Override
    public int compareTo(Space other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof Space other && hash == other.hash && type.equals(other.type)
                && key.equals(other.key);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Returns type and pattern, {@code SMTP:*@example.com}. */
    @Override
    public String toString() {
        return type + ':' + text;
    }
}
