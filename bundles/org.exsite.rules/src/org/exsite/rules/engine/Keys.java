package org.exsite.rules.engine;

import java.util.Arrays;

/**
 * Keeps the hash codes of the keys of objects and the tables in step. A node has them in one array, table by table in
 * the order of their slots: the number of hash codes, then the hash codes.
 */
final class Keys {

    private final Tables tables;
    private final Agenda agenda;

    Keys(Tables tables, Agenda agenda) {
        this.tables = tables;
        this.agenda = agenda;
    }

    /** Enters an object that is in no table into all of them. */
    void enter(Node node) {
        node.set(Node.ENTERED);
        for (KeyTable table : tables.of(node.target.eClass())) {
            for (int hash : enter(table, node)) {
                added(table, hash);
            }
        }
    }

    /** Enters an object into a new table, if it is in the others. */
    static void fill(KeyTable table, Node node) {
        if (node.is(Node.ENTERED)) {
            enter(table, node);
        }
    }

    private static int[] enter(KeyTable table, Node node) {
        int[] hashes = table.hashes(node.target);
        for (int hash : hashes) {
            table.add(hash, node.target);
        }
        node.hashes = append(node.hashes == null ? new int[0] : node.hashes, hashes);
        return hashes;
    }

    /** Removes an object from all tables. */
    void remove(Node node) {
        int at = 0;
        for (KeyTable table : tables.of(node.target.eClass())) {
            int[] hashes = at(node.hashes, at);
            for (int hash : hashes) {
                remove(table, hash, node);
            }
            at += 1 + hashes.length;
        }
        node.hashes = null;
        node.clear(Node.ENTERED);
    }

    /** Brings the entries of an object that has changed up to date. */
    void update(Node node) {
        int[] all = new int[0];
        int at = 0;
        for (KeyTable table : tables.of(node.target.eClass())) {
            int[] before = at(node.hashes, at);
            int[] after = table.hashes(node.target);
            at += 1 + before.length;
            all = append(all, after);
            if (Arrays.equals(before, after)) {
                for (int hash : before) {
                    stayed(table, hash, node);
                }
            } else {
                for (int hash : before) {
                    remove(table, hash, node);
                }
                for (int hash : after) {
                    table.add(hash, node.target);
                    added(table, hash);
                }
            }
        }
        node.hashes = all.length == 0 ? null : all;
    }

    private void stayed(KeyTable table, int hash, Node node) {
        if (table.changed(hash, node.target)) {
            agenda.holdersChanged(table, hash);
        }
        if (table.isShared(hash)) {
            agenda.look(table, hash);
        }
    }

    /** Key rules are for keys with several holders, so that one which never had several is nothing to them. */
    private void added(KeyTable table, int hash) {
        agenda.holdersChanged(table, hash);
        if (table.isShared(hash)) {
            agenda.look(table, hash);
        }
    }

    private void remove(KeyTable table, int hash, Node node) {
        agenda.holdersChanged(table, hash);
        if (table.isShared(hash)) {
            agenda.look(table, hash);
        }
        table.remove(hash, node.target);
    }

    /** Returns the hash codes whose number stands at a place; none for a table that came later. */
    private static int[] at(int[] all, int place) {
        return all == null || place >= all.length ? new int[0]
                : Arrays.copyOfRange(all, place + 1, place + 1 + all[place]);
    }

    private static int[] append(int[] all, int[] hashes) {
        int[] more = Arrays.copyOf(all, all.length + 1 + hashes.length);
        more[all.length] = hashes.length;
        System.arraycopy(hashes, 0, more, all.length + 1, hashes.length);
        return more;
    }
}
