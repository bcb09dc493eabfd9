package org.exsite.directory;

import java.util.Collection;
import java.util.List;

import org.exsite.directory.change.ChangeOrder;
import org.exsite.directory.change.ChangeSelection;
import org.exsite.directory.change.Comparison;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;

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
        return between(old, now, Progress.NONE);
    }

    /**
     * Compares two organizations. They are only read, and the new one may even be edited by another thread meanwhile;
     * then the result is worth nothing, and what the method throws means nothing.
     *
     * @throws java.util.concurrent.CancellationException if the progress asks for it
     */
    public static ChangeSet between(Organization old, Organization now, Progress progress) {
        return new ChangeSet(ChangeOrder.sorted(Comparison.between(old, now, progress)));
    }

    /** Returns the changes back, in an order in which they can be made. */
    public ChangeSet inverse() {
        return new ChangeSet(ChangeOrder.sorted(changes.reversed().stream().map(ObjectChange::inverse).toList()));
    }

    /**
     * Returns some of the changes, and those that they cannot be made without: the creation of what a created object
     * lies in, the deletion of what lies in a deleted one.
     *
     * @param some changes of this set, or parts of such that are about some of the attributes
     */
    public ChangeSet only(Collection<? extends ObjectChange> some) {
        return new ChangeSet(ChangeSelection.of(changes, some));
    }

    /**
     * Makes the changes to an organization directly, so it must not be one that an editor has open.
     *
     * @return the changes that could not be made, because the organization is not what they were computed from
     */
    public List<ChangeApplication.Conflict> applyTo(Organization organization) {
        ChangeApplication application = ChangeApplication.of(this, organization);
        if (application.command().canExecute()) {
            application.command().execute();
        }
        return application.conflicts();
    }

    /** Tells whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
