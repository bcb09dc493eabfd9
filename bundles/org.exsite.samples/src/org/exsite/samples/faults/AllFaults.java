package org.exsite.samples.faults;

import java.util.List;
import java.util.stream.Stream;

import org.exsite.samples.SampleFault;

/** The faults of all groups. */
public final class AllFaults {

    private static final List<SampleFault> FAULTS = Stream.of(
            new InternetMailFaults(),
            new AddressFaults()).flatMap(group -> group.faults().stream()).toList();

    private AllFaults() {
    }

    /** Returns every fault, in the order in which they are put in. */
    public static List<SampleFault> faults() {
        return FAULTS;
    }
}
