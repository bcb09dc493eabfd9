package org.exsite.rules.engine;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Index;

/**
 * The look-ups that were made last. Objects that follow each other in the model mostly name the same others, a server
 * and its stores, so most look-ups have been made before. Holds as long as the tables do not change.
 */
final class RecentLookups {

    private static final int SIZE = 256;

    private final Index[] indexes = new Index[SIZE];
    private final Object[] keys = new Object[SIZE];
    private final KeyTable[] tables = new KeyTable[SIZE];
    private final List<EObject>[] holders = lists();
    private int place;

    /** Goes to where a look-up is kept and tells whether it is there; until the next question it is the one at hand. */
    boolean find(Index index, Object key) {
        place = key.hashCode() + 31 * index.hashCode() & SIZE - 1;
        return indexes[place] == index && keys[place].equals(key);
    }

    /** Returns the table of the look-up at hand. */
    KeyTable table() {
        return tables[place];
    }

    /** Returns the outcome of the look-up at hand. */
    List<EObject> holders() {
        return holders[place];
    }

    /** Keeps the look-up at hand. */
    void keep(Index index, Object key, KeyTable table, List<EObject> found) {
        indexes[place] = index;
        keys[place] = key;
        tables[place] = table;
        holders[place] = found;
    }

    /** Forgets everything. */
    void clear() {
        Arrays.fill(indexes, null);
        Arrays.fill(keys, null);
        Arrays.fill(tables, null);
        Arrays.fill(holders, null);
    }

    @SuppressWarnings("unchecked") // there are no arrays of generic types
    private static List<EObject>[] lists() {
        return new List[SIZE];
    }
}
