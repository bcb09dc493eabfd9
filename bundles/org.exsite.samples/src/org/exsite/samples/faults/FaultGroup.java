package org.exsite.samples.faults;

import java.util.ArrayList;
import java.util.List;

import org.exsite.samples.SampleFault;

/**
 * Faults of one subject, for the rules of one group; a subclass names them in its constructor, and has their texts in
 * the properties of its name.
 */
abstract class FaultGroup {

    private final List<SampleFault> faults = new ArrayList<>();

    /** Adds a fault that an article describes. */
    protected final void fault(String article, Fault fault) {
        Class<?> group = getClass();
        faults.add(new SampleFault(group.getSimpleName(), faults.size() + 1, article,
                planter -> planter.plant(group, article, fault)));
    }

    /** Returns the faults, in the order in which they are put in. */
    final List<SampleFault> faults() {
        return List.copyOf(faults);
    }
}
