package org.exsite.directory;

import java.util.List;

import org.exsite.directory.change.ChangeOrder;
import org.exsite.directory.change.Comparison;
import org.exsite.model.Organization;

/**
 * The changes that lead from one organization to another, in an order in which they can be made: containers before what
 * they contain and objects before those that refer to them when created, the other way round when deleted, and an
 * address is taken from one recipient before another one gets it. The order of values and of objects in a container
 * means nothing in the directory and is no change. Both organizations must stay as they are while the set is used.
 *
 * @param changes the changes
 */
public record ChangeSet(List<ObjectChange> changes) {

    /** Compares two organizations, objects being the same if their names are. */
    public static ChangeSet between(Organization old, Organization now) {
        return new ChangeSet(ChangeOrder.sorted(Comparison.between(old, now)));
    }

    /** Tells whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
