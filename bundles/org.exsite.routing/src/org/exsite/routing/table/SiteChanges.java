package org.exsite.routing.table;

import java.util.List;
import java.util.Objects;

import org.exsite.model.naming.DistinguishedName;

/**
 * What changes in the routing table of one site.
 *
 * @param site the site
 * @param changes the differences, in the order of the table
 */
public record SiteChanges(DistinguishedName site, List<TableChange> changes) {

    public SiteChanges {
        Objects.requireNonNull(site, "site");
        changes = List.copyOf(changes);
    }

    /** Compares two tables of a site. */
    public static SiteChanges between(RoutingTable before, RoutingTable after) {
        return new SiteChanges(before.site(), TableComparison.of(before, after));
    }
}
