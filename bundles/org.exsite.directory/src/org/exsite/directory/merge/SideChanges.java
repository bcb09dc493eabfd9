package org.exsite.directory.merge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.exsite.directory.ExportExtent;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;
import org.exsite.directory.change.Attributes;
import org.exsite.directory.change.Comparison;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.progress.Progress;

/** What one side changed, by the name of the object. An object of another class is a created one. */
final class SideChanges {

    private final Map<DistinguishedName, ObjectChange> changes = new TreeMap<>();

    private SideChanges() {
    }

    /** Returns the changes of the edited organization. */
    static SideChanges ofMine(Organization base, Organization mine, Progress progress) {
        SideChanges side = new SideChanges();
        Comparison.between(base, mine, progress).forEach(side::put);
        return side;
    }

    /**
     * Returns the changes of an export, without those that it only seems to make because it does not hold everything.
     */
    static SideChanges ofTheirs(Organization base, Organization theirs, ExportExtent extent, Progress progress) {
        SideChanges side = new SideChanges();
        List<ObjectChange> all = Comparison.between(base, theirs, progress);
        if (extent == ExportExtent.EVERYTHING) {
            all.forEach(side::put);
            return side;
        }
        Coverage coverage = new Coverage(theirs);
        for (ObjectChange change : all) {
            switch (change) {
                case ObjectChange.Created creation -> side.put(creation);
                case ObjectChange.Deleted deletion -> {
                    if (extent == ExportExtent.ALL_OBJECTS) {
                        side.put(deletion);
                    }
                }
                case ObjectChange.Modified modification -> side.put(limited(modification, coverage));
            }
        }
        side.dropImplied(all);
        return side;
    }

    Map<DistinguishedName, ObjectChange> all() {
        return changes;
    }

    ObjectChange get(DistinguishedName name) {
        return changes.get(name);
    }

    /** Tells whether an object lies in one that was deleted. */
    boolean isInDeleted(DistinguishedName name) {
        for (DistinguishedName above = name.parent(); above != null; above = above.parent()) {
            if (changes.get(above) instanceof ObjectChange.Deleted) {
                return true;
            }
        }
        return false;
    }

    private void put(ObjectChange change) {
        boolean empty = change instanceof ObjectChange.Modified modification && modification.features().isEmpty();
        if (!empty && !(change instanceof ObjectChange.Deleted && changes.containsKey(change.name()))) {
            changes.put(change.name(), change);
        }
    }

    /** An object that names only lead through is of no class that means anything. */
    private void dropImplied(List<ObjectChange> all) {
        for (ObjectChange change : all) {
            if (change instanceof ObjectChange.Deleted deletion
                    && changes.get(deletion.name()) instanceof ObjectChange.Created creation
                    && hasNameAlone(creation.object())) {
                changes.remove(deletion.name());
            }
        }
    }

    private static boolean hasNameAlone(DirectoryObject object) {
        return Attributes.raw(object).isEmpty() && Attributes.of(object.eClass()).stream().noneMatch(
                feature -> feature != ExsitePackage.Literals.DIRECTORY_OBJECT__NAME && object.eIsSet(feature));
    }

    private static ObjectChange limited(ObjectChange.Modified change, Coverage coverage) {
        List<FeatureChange> features = change.features().stream()
                .map(feature -> coverage.limited(change.object().eClass(), feature))
                .filter(feature -> !Attributes.same(feature.before(), feature.after())).toList();
        return new ObjectChange.Modified(change.name(), change.before(), change.object(), features);
    }
}
