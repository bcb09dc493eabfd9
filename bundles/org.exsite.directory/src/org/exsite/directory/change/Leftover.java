package org.exsite.directory.change;

import java.util.List;

import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;

/**
 * What a file of changes cannot carry of the change of one object.
 *
 * @param change the change
 * @param features the attributes that it cannot carry; of none if it cannot carry the change at all
 */
public record Leftover(ObjectChange change, List<FeatureChange> features) {
}
