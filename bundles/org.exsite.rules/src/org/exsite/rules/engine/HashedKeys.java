package org.exsite.rules.engine;

import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;

/** The hash codes of the keys of some objects, with the objects, by the part of a table that they belong to. */
final class HashedKeys {

    private static final int FIRST_SIZE = 64;

    private final int[][] hashes = new int[HashedObjects.SHARDS][];
    private final EObject[][] holders = new EObject[HashedObjects.SHARDS][];
    private final int[] sizes = new int[HashedObjects.SHARDS];

    void add(int hash, EObject holder) {
        int shard = HashedObjects.shard(hash);
        int size = sizes[shard]++;
        if (size == 0) {
            hashes[shard] = new int[FIRST_SIZE];
            holders[shard] = new EObject[FIRST_SIZE];
        } else if (size == hashes[shard].length) {
            hashes[shard] = Arrays.copyOf(hashes[shard], size * 2);
            holders[shard] = Arrays.copyOf(holders[shard], size * 2);
        }
        hashes[shard][size] = hash;
        holders[shard][size] = holder;
    }

    int size(int shard) {
        return sizes[shard];
    }

    int hash(int shard, int number) {
        return hashes[shard][number];
    }

    EObject holder(int shard, int number) {
        return holders[shard][number];
    }
}
