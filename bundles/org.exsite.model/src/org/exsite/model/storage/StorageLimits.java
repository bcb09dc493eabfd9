package org.exsite.model.storage;

/**
 * How much a file may hold before it is refused, so that a hostile file cannot take all memory.
 *
 * @param bytes the size of the file
 * @param depth how deep elements may lie in each other
 * @param objects the number of objects
 * @param valueLength the number of characters of one value
 * @param totalValues the number of values of features with many values
 */
public record StorageLimits(long bytes, int depth, int objects, int valueLength, int totalValues) {

    /** Far above what a directory of 16 GB, the largest that Exchange 5.5 Standard holds, can give. */
    public static final StorageLimits DEFAULT =
            new StorageLimits(16L << 30, 200, 20_000_000, 16 << 20, 200_000_000);
}
