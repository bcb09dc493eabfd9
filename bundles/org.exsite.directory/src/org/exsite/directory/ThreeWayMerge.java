package org.exsite.directory;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.exsite.directory.merge.MergeEdits;
import org.exsite.directory.merge.Merging;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;

/**
 * Brings a newer export into an organization that was edited since an older one: what only one of them changed is taken
 * from that one, values of an attribute are merged one by one where that is no contradiction, and for the rest somebody
 * decides. Nothing is overwritten without a decision. All three organizations must stay as they are while the merge is
 * used.
 */
public final class ThreeWayMerge {

    private final Organization base;
    private final Organization mine;
    private final Organization theirs;
    private final List<ObjectMerge> objects;

    private ThreeWayMerge(Organization base, Organization mine, Organization theirs, List<ObjectMerge> objects) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.objects = objects;
    }

    /**
     * Compares.
     *
     * @param base the export that the organization was made from
     * @param mine the organization as it was edited
     * @param theirs the newer export
     * @param extent what it means that the newer export does not have something
     * @throws IllegalArgumentException if they are different organizations
     * @throws java.util.concurrent.CancellationException if the progress asks for it
     */
    public static ThreeWayMerge of(Organization base, Organization mine, Organization theirs, ExportExtent extent,
            Progress progress) {
        return new ThreeWayMerge(base, mine, theirs, Merging.of(base, mine, theirs, extent, progress));
    }

    /** Returns all objects that one side or both changed, by name. */
    public List<ObjectMerge> objects() {
        return objects;
    }

    /** Returns the objects with a given outcome. */
    public List<ObjectMerge> objects(MergeOutcome outcome) {
        return objects.stream().filter(object -> object.outcome() == outcome).toList();
    }

    /**
     * Returns the command that makes the edited organization what the merge says, one step for undo. It cannot be
     * executed if there is nothing to change. Lines of the newer export that were not read become unread lines of the
     * organization.
     */
    public AbstractCommand command(MergeDecisions decisions) {
        return MergeEdits.of(base, mine, theirs, objects, decisions);
    }
}
