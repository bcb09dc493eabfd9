package org.exsite.ui.changes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.exsite.directory.AttributeMerge;
import org.exsite.directory.DirectoryReader;
import org.exsite.directory.ExportExtent;
import org.exsite.directory.MergeDecisions;
import org.exsite.directory.MergeOutcome;
import org.exsite.directory.MergeSide;
import org.exsite.directory.ObjectMerge;
import org.exsite.directory.ReadOptions;
import org.exsite.directory.ThreeWayMerge;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;
import org.exsite.ui.wizards.Baseline;

/** A merge of a newer export into the organization of an editor, and what was decided so far. */
final class MergeState implements MergeDecisions {

    private final Organization base;
    private final Organization theirs;
    private final ExportExtent extent;
    private final ThreeWayMerge merge;
    private final Map<Object, MergeSide> decided = new IdentityHashMap<>();

    private MergeState(Organization base, Organization mine, Organization theirs, ExportExtent extent,
            Progress progress) {
        this.base = base;
        this.theirs = theirs;
        this.extent = extent;
        this.merge = ThreeWayMerge.of(base, mine, theirs, extent, progress);
    }

    /**
     * Reads the newer export and the baseline, and compares. An organization that was not imported has no baseline;
     * then all that differs is a conflict, and nothing was deleted.
     */
    static MergeState of(IFile file, Organization mine, List<Path> files, boolean complete, Progress progress)
            throws IOException, CoreException {
        Organization theirs = DirectoryReader.read(files, ReadOptions.DEFAULT.with(progress));
        ExportExtent extent = ExportExtent.of(files, complete);
        Organization base;
        if (Baseline.of(file).exists()) {
            base = Baseline.read(Baseline.of(file));
        } else {
            base = ExsiteFactory.eINSTANCE.createOrganization();
            base.setName(mine.getName());
        }
        return new MergeState(base, mine, theirs, extent, progress);
    }

    ThreeWayMerge merge() {
        return merge;
    }

    /** Returns what the newer export would change, or cannot without a decision. */
    List<ObjectMerge> objects() {
        return merge.objects().stream().filter(object -> object.outcome() == MergeOutcome.TAKEN
                || object.outcome() == MergeOutcome.COMBINED || object.outcome() == MergeOutcome.CONFLICT).toList();
    }

    /** Decides an object or an attribute. */
    void decide(Object item, MergeSide side) {
        decided.put(item, side);
        if (item instanceof ObjectMerge object) {
            object.attributes().forEach(decided::remove);
        }
    }

    @Override
    public Optional<MergeSide> side(ObjectMerge object, AttributeMerge attribute) {
        MergeSide own = attribute == null ? null : decided.get(attribute);
        MergeSide side = own == null ? decided.get(object) : own;
        // what only one side changed stays with that side if the object as a whole is theirs
        boolean kept = attribute != null && own == null && side == MergeSide.THEIRS
                && attribute.outcome() == MergeOutcome.KEPT;
        return kept ? Optional.empty() : Optional.ofNullable(side);
    }

    /** Tells whether an object or one of its attributes is in conflict and not decided. */
    boolean isOpen(ObjectMerge object) {
        if (object.outcome() != MergeOutcome.CONFLICT) {
            return false;
        }
        return object.isWhole() ? side(object, null).isEmpty() : object.attributes().stream().anyMatch(
                attribute -> attribute.outcome() == MergeOutcome.CONFLICT && side(object, attribute).isEmpty());
    }

    /** Brings the baseline up to what the newer export says. */
    void moveBaseline(IFile file, IProgressMonitor monitor) throws CoreException {
        var command = ThreeWayMerge.of(base, base, theirs, extent, Progress.NONE).command(MergeDecisions.NONE);
        if (command.canExecute()) {
            command.execute();
        }
        Baseline.keep(file, base, monitor);
    }
}
