package org.exsite.routing.table;

import java.util.Comparator;
import java.util.Objects;

import org.exsite.model.AddressSpaceScope;
import org.exsite.model.naming.DistinguishedName;

/**
 * Who may use the routes of an entry (Q279404).
 *
 * @param scope all of the organization, one site, or one location in a site
 * @param site the site; {@code null} for the organization
 * @param location the server location (Q234639); an empty text where the scope is not a location
 */
public record Restriction(AddressSpaceScope scope, DistinguishedName site, String location)
        implements Comparable<Restriction> {

    /** Everybody. */
    public static final Restriction NONE = new Restriction(AddressSpaceScope.ORGANIZATION, null, "");

    private static final Comparator<Restriction> ORDER = Comparator.comparing(Restriction::scope)
            .thenComparing(Restriction::site, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Restriction::location);

    public Restriction {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(location, "location");
    }

    /** Tells whether a server may use the routes. */
    public boolean admits(DistinguishedName serverSite, String serverLocation) {
        return switch (scope) {
            case ORGANIZATION -> true;
            case SITE -> serverSite.equals(site);
            case LOCATION -> serverSite.equals(site) && location.equalsIgnoreCase(serverLocation);
        };
    }

    @Override
    public int compareTo(Restriction other) {
        return ORDER.compare(this, other);
    }
}
