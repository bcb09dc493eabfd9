package org.exsite.samples;

import java.util.ArrayList;
import java.util.List;

import org.exsite.model.Organization;
import org.exsite.samples.faults.AllFaults;
import org.exsite.samples.faults.Planter;

/** Puts faults into an organization on purpose. */
public final class SampleFaults {

    private SampleFaults() {
    }

    /** Returns every fault that the rules find, in the order in which they are put in. */
    public static List<SampleFault> all() {
        return AllFaults.faults();
    }

    /**
     * Puts in every fault that the rules find, each on objects of its own.
     *
     * @return what rules will find, in the order in which it was put in
     */
    public static List<PlantedFault> plant(Organization organization) {
        Planter planter = new Planter(organization);
        List<PlantedFault> planted = new ArrayList<>();
        all().forEach(fault -> planted.addAll(fault.planting().apply(planter)));
        return List.copyOf(planted);
    }
}
