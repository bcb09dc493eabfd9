package org.exsite.rules.engine;

import java.util.Arrays;
import java.util.List;

import org.exsite.rules.engine.Node.KeyList;

/** Keeps the keys of objects and the tables in step. */
final class Keys {

    private static final Object[] NONE = {};

    private final Tables tables;
    private final Agenda agenda;

    Keys(Tables tables, Agenda agenda) {
        this.tables = tables;
        this.agenda = agenda;
    }

    /** Enters an object that is in no table into all of them. */
    void enter(Node node) {
        for (KeyTable table : tables.all()) {
            for (Object key : enter(table, node)) {
                agenda.keyChanged(table, key, true);
            }
        }
    }

    /** Enters an object into a table. */
    static List<Object> enter(KeyTable table, Node node) {
        List<Object> keys = table.keys(node.target);
        for (Object key : keys) {
            table.add(key, node.target);
        }
        set(node, table.slot, keys);
        return keys;
    }

    /** Removes an object from all tables. */
    void remove(Node node) {
        for (KeyTable table : tables.all()) {
            for (Object key : get(node, table.slot)) {
                table.remove(key, node.target);
                agenda.keyChanged(table, key, true);
            }
        }
        node.keys = null;
    }

    /** Brings the entries of an object that has changed up to date. */
    void update(Node node) {
        for (KeyTable table : tables.all()) {
            Object[] before = get(node, table.slot);
            List<Object> after = table.keys(node.target);
            if (Arrays.asList(before).equals(after)) {
                for (Object key : before) {
                    if (table.isShared(key)) {
                        agenda.keyChanged(table, key, false);
                    }
                }
            } else {
                for (Object key : before) {
                    table.remove(key, node.target);
                    agenda.keyChanged(table, key, true);
                }
                for (Object key : after) {
                    table.add(key, node.target);
                    agenda.keyChanged(table, key, true);
                }
                set(node, table.slot, after);
            }
        }
    }

    private static Object[] get(Node node, int slot) {
        Object stored = node.keys == null || node.keys.length <= slot ? null : node.keys[slot];
        return stored == null ? NONE : stored instanceof KeyList list ? list.keys() : new Object[] {stored};
    }

    private static void set(Node node, int slot, List<Object> keys) {
        if (node.keys == null || node.keys.length <= slot) {
            if (keys.isEmpty()) {
                return;
            }
            node.keys = node.keys == null ? new Object[slot + 1] : Arrays.copyOf(node.keys, slot + 1);
        }
        node.keys[slot] = switch (keys.size()) {
            case 0 -> null;
            case 1 -> keys.getFirst();
            default -> new KeyList(keys.toArray());
        };
    }
}
