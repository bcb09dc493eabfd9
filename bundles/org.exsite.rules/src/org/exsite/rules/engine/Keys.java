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
                added(table, key);
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
                remove(table, key, node);
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
                        agenda.look(table, key);
                    }
                }
            } else {
                for (Object key : before) {
                    remove(table, key, node);
                }
                for (Object key : after) {
                    table.add(key, node.target);
                    added(table, key);
                }
                set(node, table.slot, after);
            }
        }
    }

    /** Key rules are for keys with several holders, so that one which never had several is nothing to them. */
    private void added(KeyTable table, Object key) {
        agenda.holdersChanged(table, key);
        if (table.isShared(key)) {
            agenda.look(table, key);
        }
    }

    private void remove(KeyTable table, Object key, Node node) {
        agenda.holdersChanged(table, key);
        if (table.isShared(key)) {
            agenda.look(table, key);
        }
        table.remove(key, node.target);
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
