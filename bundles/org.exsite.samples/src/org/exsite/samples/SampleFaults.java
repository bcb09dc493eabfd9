package org.exsite.samples;

import java.util.List;

import org.exsite.model.Organization;

/** Puts faults into an organization on purpose. */
public final class SampleFaults {

    private SampleFaults() {
    }

    /**
     * Puts in every fault that the rules find, at least once.
     *
     * @return what was put in, in the order in which it was done
     */
    public static List<PlantedFault> plant(Organization organization) {
        return new FaultPlanter(organization).plant();
    }
}
