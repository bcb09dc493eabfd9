package org.exsite.samples;

import java.util.List;
import java.util.function.Function;

import org.exsite.model.Organization;
import org.exsite.samples.faults.Planter;

/**
 * A fault that can be put into an organization on purpose.
 *
 * @param group the subject that it belongs to
 * @param number its place in the group, from 1
 * @param kb the article of the Knowledge Base that describes it
 * @param planting puts it in and returns what rules will find
 */
public record SampleFault(String group, int number, String kb, Function<Planter, List<PlantedFault>> planting) {

    /** Puts this fault alone into an organization and returns what rules will find of it. */
    public List<PlantedFault> plant(Organization organization) {
        return planting.apply(new Planter(organization));
    }

    @Override
    public String toString() {
        return group + ' ' + number + ' ' + kb;
    }
}
