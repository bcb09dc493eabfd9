package org.exsite.directory.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.AttributeMerge;
import org.exsite.directory.ExportExtent;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.MergeOutcome;
import org.exsite.directory.ObjectChange;
import org.exsite.directory.ObjectMerge;
import org.exsite.directory.change.Attributes;
import org.exsite.directory.text.Messages;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.progress.Progress;
import org.exsite.model.query.DirectoryIndex;

/** Finds what comes of the changes of two sides. */
public final class Merging {

    private final DirectoryIndex base;
    private final DirectoryIndex mine;
    private final DirectoryIndex theirs;
    private final SideChanges mineChanges;
    private final SideChanges theirChanges;

    private Merging(Organization base, Organization mine, Organization theirs, ExportExtent extent, Progress progress) {
        this.base = DirectoryIndex.of(base);
        this.mine = DirectoryIndex.of(mine);
        this.theirs = DirectoryIndex.of(theirs);
        mineChanges = SideChanges.ofMine(base, mine, progress);
        theirChanges = SideChanges.ofTheirs(base, theirs, extent, progress);
    }

    /**
     * Returns the objects that one side or both changed, by name.
     *
     * @throws IllegalArgumentException if the organizations have different names
     */
    public static List<ObjectMerge> of(Organization base, Organization mine, Organization theirs, ExportExtent extent,
            Progress progress) {
        for (Organization other : List.of(mine, theirs)) {
            if (!other.getDistinguishedName().equals(base.getDistinguishedName())) {
                throw new IllegalArgumentException(Messages.format("merge.otherOrganization",
                        String.valueOf(other.getName()), String.valueOf(base.getName())));
            }
        }
        Merging merging = new Merging(base, mine, theirs, extent, progress);
        SortedSet<DistinguishedName> names = new TreeSet<>(merging.mineChanges.all().keySet());
        names.addAll(merging.theirChanges.all().keySet());
        return names.stream().map(merging::merge).toList();
    }

    private ObjectMerge merge(DistinguishedName name) {
        ObjectChange my = mineChanges.get(name);
        ObjectChange their = theirChanges.get(name);
        if (their == null) {
            boolean lost = my instanceof ObjectChange.Created && theirChanges.isInDeleted(name);
            return whole(name, lost ? MergeOutcome.CONFLICT : MergeOutcome.KEPT, my);
        } else if (my == null) {
            boolean lost = their instanceof ObjectChange.Created && mineChanges.isInDeleted(name);
            return whole(name, lost ? MergeOutcome.CONFLICT : MergeOutcome.TAKEN, their);
        } else if (my instanceof ObjectChange.Deleted && their instanceof ObjectChange.Deleted) {
            return whole(name, MergeOutcome.SAME, my);
        } else if (my instanceof ObjectChange.Deleted || their instanceof ObjectChange.Deleted
                || my.object().eClass() != their.object().eClass()) {
            return merged(name, MergeOutcome.CONFLICT, List.of());
        }
        List<AttributeMerge> attributes = AttributeMerging.of(features(my), features(their));
        MergeOutcome outcome = attributes.stream().map(AttributeMerge::outcome).max(Comparator.naturalOrder())
                .orElse(MergeOutcome.SAME);
        return merged(name, outcome, attributes);
    }

    /** What only one side changed: attributes one by one, or the object as a whole. */
    private ObjectMerge whole(DistinguishedName name, MergeOutcome outcome, ObjectChange change) {
        List<FeatureChange> features = change instanceof ObjectChange.Modified ? features(change) : List.of();
        return merged(name, outcome, outcome == MergeOutcome.TAKEN ? AttributeMerging.of(List.of(), features)
                : AttributeMerging.of(features, List.of()));
    }

    private ObjectMerge merged(DistinguishedName name, MergeOutcome outcome, List<AttributeMerge> attributes) {
        return new ObjectMerge(name, Optional.ofNullable(base.get(name)), Optional.ofNullable(mine.get(name)),
                Optional.ofNullable(theirs.get(name)), outcome, attributes);
    }

    private static List<FeatureChange> features(ObjectChange change) {
        return change instanceof ObjectChange.Modified modification ? modification.features()
                : Attributes.between((DirectoryObject) EcoreUtil.create(change.object().eClass()), change.object());
    }
}
