package org.exsite.rules.engine;

/**
 * A part of {@link HashedObjects}: two arrays without gaps in the probing order. They grow by a third at a time, so
 * that little room is left over.
 */
final class HashedShard {

    private static final int FIRST_SIZE = 4;
    private static final long MASK = 0xFFFF_FFFFL;

    private int[] hashes;
    /** Free where {@code null}. */
    private Object[] values;
    private int size;

    /** @param expected how many hash codes there will be, as far as that is known */
    HashedShard(int expected) {
        int room = Math.max(FIRST_SIZE, room(expected));
        hashes = new int[room];
        values = new Object[room];
    }

    Object get(int hash) {
        return values[find(hash)];
    }

    void put(int hash, Object value) {
        int place = find(hash);
        if (values[place] == null) {
            if (room(size + 1) > values.length) {
                grow();
                place = find(hash);
            }
            size++;
            hashes[place] = hash;
        }
        values[place] = value;
    }

    void remove(int hash) {
        int place = find(hash);
        if (values[place] == null) {
            return;
        }
        size--;
        values[place] = null;
        // Whatever was pushed on by the removed entry moves back, so that no search ends early
        for (int next = after(place); values[next] != null; next = after(next)) {
            if (distance(home(hashes[next]), next) >= distance(place, next)) {
                hashes[place] = hashes[next];
                values[place] = values[next];
                values[next] = null;
                place = next;
            }
        }
    }

    private int find(int hash) {
        int place = home(hash);
        while (values[place] != null && hashes[place] != hash) {
            place = after(place);
        }
        return place;
    }

    /** Spreads hash codes over the room, whatever its size: the upper half of a product with it. */
    private int home(int hash) {
        return (int) ((HashedObjects.spread(hash) << HashedObjects.SHARD_BITS & MASK) * values.length >>> Integer.SIZE);
    }

    private int after(int place) {
        int next = place + 1;
        return next == values.length ? 0 : next;
    }

    private int distance(int from, int to) {
        return to >= from ? to - from : to - from + values.length;
    }

    private void grow() {
        int[] oldHashes = hashes;
        Object[] oldValues = values;
        int room = Math.max(room(size + 1), oldValues.length + oldValues.length / 3);
        hashes = new int[room];
        values = new Object[room];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != null) {
                int place = find(oldHashes[i]);
                hashes[place] = oldHashes[i];
                values[place] = oldValues[i];
            }
        }
    }

    /** A quarter of the room stays free, or searches become long. */
    private static int room(int size) {
        return size + size / 3 + 1;
    }
}
