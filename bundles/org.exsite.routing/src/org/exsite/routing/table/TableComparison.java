package org.exsite.routing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.exsite.routing.table.TableChange.Kind;

/** Compares two routing tables, such as that of today and that without a connector. */
public final class TableComparison {

    private TableComparison() {
    }

    /** Returns what differs, in the order of the tables; empty if messages take the same ways. */
    public static List<TableChange> of(RoutingTable before, RoutingTable after) {
        Map<RoutingKey, RoutingEntry> old = byKey(before);
        Map<RoutingKey, RoutingEntry> fresh = byKey(after);
        TreeSet<RoutingKey> keys = new TreeSet<>(old.keySet());
        keys.addAll(fresh.keySet());
        List<TableChange> changes = new ArrayList<>();
        for (RoutingKey key : keys) {
            Optional<RoutingEntry> left = Optional.ofNullable(old.get(key));
            Optional<RoutingEntry> right = Optional.ofNullable(fresh.get(key));
            kind(left, right).ifPresent(kind -> changes.add(new TableChange(kind, key.space(), key.restriction(),
                    left.map(RoutingEntry::best), right.map(RoutingEntry::best))));
        }
        return List.copyOf(changes);
    }

    private static Map<RoutingKey, RoutingEntry> byKey(RoutingTable table) {
        Map<RoutingKey, RoutingEntry> entries = new TreeMap<>();
        table.entries().forEach(entry -> entries.put(new RoutingKey(entry.space(), entry.restriction()), entry));
        return entries;
    }

    private static Optional<Kind> kind(Optional<RoutingEntry> before, Optional<RoutingEntry> after) {
        if (before.isEmpty()) {
            return Optional.of(Kind.GAINED);
        } else if (after.isEmpty()) {
            return Optional.of(Kind.LOST);
        }
        Route old = before.get().best();
        Route fresh = after.get().best();
        if (!old.first().equals(fresh.first())) {
            return Optional.of(Kind.MOVED);
        } else if (!old.hops().equals(fresh.hops())) {
            return Optional.of(Kind.REROUTED);
        } else if (old.cost() != fresh.cost()) {
            return Optional.of(Kind.COST);
        }
        return before.get().routes().equals(after.get().routes()) ? Optional.empty() : Optional.of(Kind.ALTERNATIVES);
    }
}
