package org.exsite.rules.engine;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Fills tables with the keys of a model that does not change. Several threads share the work: they collect the hash
 * codes of stretches of the model, and then each enters those of another part of the table.
 */
final class TableFill {

    /** How many objects are one piece of work. */
    private static final int STRETCH = 8192;
    private static final int[] NONE = {};

    private final Extent extent;
    private final Workers workers;
    private final Runnable check;
    private final Map<KeyTable, int[]> shared = new ConcurrentHashMap<>();

    /** @param check called now and then by any thread; what it throws ends the work */
    TableFill(Extent extent, Workers workers, Runnable check) {
        this.extent = extent;
        this.workers = workers;
        this.check = check;
    }

    /** Enters the keys of the model into a new table. */
    void fill(KeyTable table) {
        BitSet places = extent.places(table.index);
        if (places.isEmpty()) {
            return;
        }
        int first = places.nextSetBit(0) / STRETCH;
        HashedKeys[] collected = new HashedKeys[places.length() / STRETCH + 1 - first];
        boolean few = places.cardinality() <= BatchRun.STEP;
        Workers all = few ? Workers.NONE : workers;
        all.forAll(collected.length, () -> part -> {
            check.run();
            collected[part] = collect(table, places, (first + part) * STRETCH);
        });
        int[][] several = new int[HashedObjects.SHARDS][];
        all.forAll(HashedObjects.SHARDS, () -> shard -> several[shard] = enter(table, shard, collected));
        shared.put(table, IntStream.range(0, several.length).flatMap(shard -> IntStream.of(several[shard])).toArray());
    }

    /** Returns the hash codes of a filled table that several objects have, or one object several times. */
    int[] shared(KeyTable table) {
        return shared.getOrDefault(table, NONE);
    }

    private HashedKeys collect(KeyTable table, BitSet places, int from) {
        HashedKeys keys = new HashedKeys();
        int end = from + STRETCH;
        for (int place = places.nextSetBit(from); place >= 0 && place < end; place = places.nextSetBit(place + 1)) {
            table.collect(extent.get(place), keys);
        }
        return keys;
    }

    private static int[] enter(KeyTable table, int shard, HashedKeys[] collected) {
        IntStream.Builder several = IntStream.builder();
        table.enter(shard, collected, several::add);
        return several.build().toArray();
    }
}
