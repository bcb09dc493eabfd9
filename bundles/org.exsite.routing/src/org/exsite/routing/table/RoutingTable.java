package org.exsite.routing.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.space.Section;
import org.exsite.routing.space.Space;

/**
 * The gateway address routing table (GWART) of a site: which connectors lead to which addresses (Q149121). Immutable.
 *
 * @param site the site
 * @param entries the entries, in the order of the sections and then of types and patterns
 * @param ignored the address spaces that are not in the table, and why, in a stable order
 */
public record RoutingTable(DistinguishedName site, List<RoutingEntry> entries, List<IgnoredSpace> ignored) {

    public RoutingTable {
        Objects.requireNonNull(site, "site");
        entries = List.copyOf(entries);
        ignored = List.copyOf(ignored);
    }

    /** Returns the entries of a section. */
    public List<RoutingEntry> section(Section section) {
        return entries.stream().filter(entry -> entry.space().section() == section).toList();
    }

    /** Returns the entries of a space; more than one if some are restricted. */
    public List<RoutingEntry> entries(Space space) {
        return entries.stream().filter(entry -> entry.space().equals(space)).toList();
    }

    /** Returns the entry of a space that everybody may use. */
    public Optional<RoutingEntry> entry(Space space) {
        return entries(space).stream().filter(entry -> entry.restriction().equals(Restriction.NONE)).findFirst();
    }
}
