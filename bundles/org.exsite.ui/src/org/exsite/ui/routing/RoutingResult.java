package org.exsite.ui.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.Routing;
import org.exsite.routing.table.IgnoredSpace;
import org.exsite.routing.table.RoutingTable;
import org.exsite.routing.table.TableChange;
import org.exsite.routing.table.TableComparison;

/**
 * What the page shows of a site.
 *
 * @param routing the routing by the model
 * @param supposed the routing by the model and what is supposed beside it
 * @param site the site, or {@code null} if there is none
 * @param rows the entries of its table, those that would be lost among them
 * @param ignored the address spaces that are not in the table, and why
 */
record RoutingResult(Routing routing, Routing supposed, DistinguishedName site, List<EntryRow> rows,
        List<IgnoredSpace> ignored) {

    /** Returns the table by the model and what is supposed, if there is a site. */
    Optional<RoutingTable> table() {
        return site == null ? Optional.empty() : supposed.table(site);
    }

    /** Looks at the table of a site. */
    static RoutingResult of(Routing routing, WhatIf whatIf, DistinguishedName wanted) {
        Routing supposed = whatIf.apply(routing);
        List<DistinguishedName> sites = routing.network().sites().stream().map(node -> node.name()).toList();
        if (sites.isEmpty()) {
            return new RoutingResult(routing, supposed, null, List.of(), List.of());
        }
        DistinguishedName site = sites.contains(wanted) ? wanted : sites.getFirst();
        RoutingTable now = routing.table(site).orElseThrow();
        Optional<RoutingTable> then = supposed.table(site);
        List<TableChange> changes = supposed == routing ? List.of()
                : TableComparison.of(now, then.orElse(new RoutingTable(site, List.of(), List.of())));
        return new RoutingResult(routing, supposed, site, rows(then, changes),
                then.map(RoutingTable::ignored).orElse(List.of()));
    }

    private static List<EntryRow> rows(Optional<RoutingTable> table, List<TableChange> changes) {
        Map<Object, TableChange> byKey = new LinkedHashMap<>();
        changes.forEach(change -> byKey.put(List.of(change.space(), change.restriction()), change));
        List<EntryRow> rows = new ArrayList<>();
        table.ifPresent(shown -> shown.entries().forEach(entry -> rows.add(EntryRow.of(entry,
                byKey.remove(List.of(entry.space(), entry.restriction()))))));
        byKey.values().forEach(lost -> rows.add(EntryRow.lost(lost)));
        return List.copyOf(rows);
    }
}
