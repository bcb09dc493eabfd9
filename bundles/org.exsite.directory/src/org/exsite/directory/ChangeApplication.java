package org.exsite.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.exsite.directory.change.Attributes;
import org.exsite.directory.change.Edits;
import org.exsite.directory.text.Messages;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;

/**
 * A set of changes as one command on an organization: one step for the command stack of an editor. Changes whose old
 * values the organization does not have are left out and told, so that nothing is overwritten that they were not
 * computed from; what is as the changes want it already, is left alone. The order of the changes plays no part.
 */
public final class ChangeApplication {

    private final Edits edits;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final AbstractCommand command;

    /**
     * Why a change was left out.
     *
     * @param change the change
     * @param feature the attribute, or nothing if the whole change was left out
     * @param problem the reason, a sentence
     */
    public record Conflict(ObjectChange change, Optional<FeatureChange> feature, String problem) {
    }

    private ChangeApplication(ChangeSet changes, Organization organization) {
        edits = new Edits(organization);
        Map<DistinguishedName, DirectoryObject> deleted = new HashMap<>();
        List<ObjectChange> sorted = new ArrayList<>(changes.changes());
        sorted.sort(Comparator.comparingInt(change -> change.name().depth()));
        sorted.stream().filter(ObjectChange.Deleted.class::isInstance).forEach(c -> deleted.put(c.name(), c.object()));
        Set<DistinguishedName> replaced = new HashSet<>();
        for (ObjectChange change : sorted) {
            if (change instanceof ObjectChange.Created creation) {
                create(creation, deleted.get(creation.name()), replaced);
            }
        }
        for (ObjectChange change : sorted.reversed()) {
            if (change instanceof ObjectChange.Deleted deletion && !replaced.contains(deletion.name())) {
                delete(deletion);
            } else if (change instanceof ObjectChange.Modified modification) {
                modify(modification);
            }
        }
        command = edits.command();
    }

    /** Computes what changes do to an organization, which stays as it is until the command is executed. */
    public static ChangeApplication of(ChangeSet changes, Organization organization) {
        return new ChangeApplication(changes, organization);
    }

    /** Returns the command, which can be executed if there is anything to change, and once until it is undone. */
    public AbstractCommand command() {
        return command;
    }

    /** Returns what the command leaves out. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** @param deleted what is to be deleted to make room for the object, or {@code null} */
    private void create(ObjectChange.Created change, DirectoryObject deleted, Set<DistinguishedName> replaced) {
        DirectoryObject present = edits.find(change.name());
        if (present == null && edits.planned(change.name().parent()) == null) {
            refuse(change, "apply.noContainer", change.name().parent());
        } else if (present == null) {
            edits.create(change.name(), change.object());
        } else if (deleted != null && isSame(present, deleted)) {
            edits.replace(change.name(), change.object());
            replaced.add(change.name());
        } else if (!isSame(present, change.object())) {
            refuse(change, "apply.present", change.name());
        }
    }

    private void delete(ObjectChange.Deleted change) {
        DirectoryObject present = edits.find(change.name());
        if (present == null) {
            return;
        } else if (!isSame(present, change.object())) {
            refuse(change, "apply.changed", change.name());
        } else if (edits.isEmptied(present)) {
            edits.remove(present);
        } else {
            refuse(change, "apply.notEmpty", change.name());
        }
    }

    private void modify(ObjectChange.Modified change) {
        DirectoryObject present = edits.find(change.name());
        if (present == null) {
            refuse(change, "apply.absent", change.name());
            return;
        } else if (present.eClass() != change.object().eClass()) {
            refuse(change, "apply.changed", change.name());
            return;
        }
        for (FeatureChange feature : change.features()) {
            List<Object> values = Attributes.values(present, feature.name(), feature.feature());
            Optional<List<Object>> result = feature.applyTo(values);
            if (result.isEmpty()) {
                conflicts.add(new Conflict(change, Optional.of(feature), Messages.format("apply.otherValue",
                        change.name(), feature.label(), String.join(", ", feature.texts(values)),
                        String.join(", ", feature.texts(feature.before())))));
            } else if (!Attributes.same(values, result.get())) {
                edits.set(present, feature.name(), feature.feature(), result.get());
            }
        }
    }

    private static boolean isSame(DirectoryObject object, DirectoryObject other) {
        return object.eClass() == other.eClass() && Attributes.between(object, other).isEmpty();
    }

    private void refuse(ObjectChange change, String key, DistinguishedName name) {
        conflicts.add(new Conflict(change, Optional.empty(), Messages.format(key, String.valueOf(name))));
    }
}
