package org.exsite.rules.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Collects the hash codes of the keys of an object. */
final class Hashes implements IntConsumer {

    private int[] hashes = new int[8];
    private int size;

    @Override
    public void accept(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }
}
