package org.exsite.directory.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.exsite.directory.AttributeMerge;
import org.exsite.directory.MergeDecisions;
import org.exsite.directory.MergeOutcome;
import org.exsite.directory.MergeSide;
import org.exsite.directory.ObjectMerge;
import org.exsite.directory.change.Attributes;
import org.exsite.directory.change.Edits;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.DirectoryIndex;

/** Makes of a merge and the decisions on it a command on the edited organization. */
public final class MergeEdits {

    private final DirectoryIndex base;
    private final DirectoryIndex theirs;
    private final Edits edits;
    private final List<DirectoryObject> removals = new ArrayList<>();

    private MergeEdits(Organization base, Organization mine, Organization theirs) {
        this.base = DirectoryIndex.of(base);
        this.theirs = DirectoryIndex.of(theirs);
        this.edits = new Edits(mine);
    }

    /** Returns the command. */
    public static AbstractCommand of(Organization base, Organization mine, Organization theirs, List<ObjectMerge> objects,
            MergeDecisions decisions) {
        MergeEdits all = new MergeEdits(base, mine, theirs);
        List<ObjectMerge> sorted = new ArrayList<>(objects);
        sorted.sort(Comparator.comparingInt(object -> object.name().depth()));
        for (ObjectMerge object : sorted) {
            if (object.isWhole()) {
                all.whole(object, decisions);
            } else {
                object.attributes().forEach(attribute -> all.attribute(object, attribute, decisions));
            }
        }
        all.remove();
        all.keepProblems(mine, theirs);
        return all.edits.command();
    }

    private void whole(ObjectMerge object, MergeDecisions decisions) {
        MergeSide side = decisions.side(object, null)
                .orElse(object.outcome() == MergeOutcome.TAKEN ? MergeSide.THEIRS : MergeSide.MINE);
        boolean differ = object.outcome() == MergeOutcome.TAKEN || object.outcome() == MergeOutcome.CONFLICT;
        if (side == MergeSide.MINE || !differ) {
            return;
        } else if (object.theirs().isEmpty()) {
            object.mine().ifPresent(removals::add);
        } else if (object.mine().isEmpty()) {
            create(object.name(), object.theirs().get());
        } else {
            edits.replace(object.name(), object.theirs().get());
        }
    }

    /** What an object lies in may have been deleted; it comes back then. */
    private void create(DistinguishedName name, DirectoryObject model) {
        if (edits.planned(name) == null) {
            DistinguishedName container = name.parent();
            if (edits.planned(container) == null) {
                create(container, theirs.find(container).orElseGet(() -> base.get(container)));
            }
            edits.create(name, model);
        }
    }

    private void attribute(ObjectMerge object, AttributeMerge attribute, MergeDecisions decisions) {
        Optional<MergeSide> side = decisions.side(object, attribute);
        List<Object> values = attribute.values(side.orElse(null));
        if (!Attributes.same(values, attribute.mine().after())) {
            edits.set(object.mine().orElseThrow(), attribute.name(), attribute.mine().feature(), values);
        }
    }

    /** An object stays if anything in it does. */
    private void remove() {
        for (DirectoryObject object : removals.reversed()) {
            if (edits.isEmptied(object)) {
                edits.remove(object);
            }
        }
    }

    private void keepProblems(Organization mine, Organization theirs) {
        var feature = ExsitePackage.Literals.ORGANIZATION__IMPORT_PROBLEMS;
        List<Object> present = Attributes.values(mine, feature);
        List<Object> more = Attributes.minus(Attributes.values(theirs, feature), present);
        if (!more.isEmpty()) {
            List<Object> all = new ArrayList<>(present);
            all.addAll(more);
            edits.set(mine, feature.getName(), Optional.of(feature), all);
        }
    }
}
