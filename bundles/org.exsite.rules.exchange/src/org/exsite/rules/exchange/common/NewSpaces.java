package org.exsite.rules.exchange.common;

import org.exsite.model.AddressSpace;
import org.exsite.model.ExsiteFactory;

/** Makes the address spaces that fixes add. */
public final class NewSpaces {

    /** What the Administrator program proposes as the cost. */
    private static final int COST = 1;

    private NewSpaces() {
    }

    /** Returns an address space for some addresses of a type; {@code *} stands for all of them. */
    public static AddressSpace of(String type, String pattern) {
        AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
        space.setType(type);
        space.setAddress(pattern);
        space.setCost(COST);
        return space;
    }
}
