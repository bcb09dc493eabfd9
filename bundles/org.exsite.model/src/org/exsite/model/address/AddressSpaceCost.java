package org.exsite.model.address;

/** What an address space can cost, as the Administrator program takes it (Q262952). The lowest cost wins. */
public final class AddressSpaceCost {

    /** The lowest cost. */
    public static final int LEAST = 1;

    /** The highest cost, which is used when all ways that cost less have failed. */
    public static final int MOST = 100;

    private AddressSpaceCost() {
    }

    /** Tells whether a number is such a cost. */
    public static boolean isValid(int cost) {
        return cost >= LEAST && cost <= MOST;
    }
}
