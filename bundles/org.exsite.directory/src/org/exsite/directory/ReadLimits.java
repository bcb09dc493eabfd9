package org.exsite.directory;

/**
 * How much a file may hold before it is refused, so that a hostile or broken file cannot take all memory.
 *
 * @param fileBytes the size of a file; a larger one is refused as a whole
 * @param lineBytes the size of a line; a larger one is not imported, the rest of the file is
 * @param recordBytes the size of all lines of one LDIF record together
 * @param unreadLines how many lines may fail before the file is refused as a whole
 */
public record ReadLimits(long fileBytes, int lineBytes, int recordBytes, int unreadLines) {

    /** Room for a directory of more than four million recipients, with distribution lists of 100,000 members. */
    public static final ReadLimits DEFAULT = new ReadLimits(8L << 30, 8 << 20, 64 << 20, 100_000);
}
