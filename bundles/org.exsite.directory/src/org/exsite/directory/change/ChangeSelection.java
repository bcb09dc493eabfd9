package org.exsite.directory.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.exsite.directory.ObjectChange;
import org.exsite.model.naming.DistinguishedName;

/** Some of many changes, with those that they need. */
public final class ChangeSelection {

    private final Map<DistinguishedName, ObjectChange> modified = new HashMap<>();
    private final Set<DistinguishedName> created = new HashSet<>();
    private final Set<DistinguishedName> deleted = new HashSet<>();

    private ChangeSelection(Collection<? extends ObjectChange> some) {
        for (ObjectChange change : some) {
            switch (change) {
                case ObjectChange.Created creation -> {
                    for (DistinguishedName name = creation.name(); name != null; name = name.parent()) {
                        created.add(name);
                    }
                }
                case ObjectChange.Deleted deletion -> deleted.add(deletion.name());
                case ObjectChange.Modified modification -> modified.put(modification.name(), modification);
            }
        }
    }

    /**
     * Returns the wanted changes in the order of all: with the creation of containers, the deletion of content, and both
     * halves of what gets another class.
     */
    public static List<ObjectChange> of(List<ObjectChange> all, Collection<? extends ObjectChange> some) {
        ChangeSelection selection = new ChangeSelection(some);
        Set<DistinguishedName> replaced = selection.replaced(all);
        selection.created.addAll(replaced);
        selection.deleted.addAll(replaced);
        return all.stream().filter(selection::isWanted)
                .map(change -> selection.modified.getOrDefault(change.name(), change)).toList();
    }

    private boolean isWanted(ObjectChange change) {
        return switch (change) {
            case ObjectChange.Created creation -> created.contains(creation.name());
            case ObjectChange.Deleted deletion -> isBelowDeleted(deletion.name());
            case ObjectChange.Modified modification -> modified.containsKey(modification.name());
        };
    }

    private boolean isBelowDeleted(DistinguishedName start) {
        for (DistinguishedName name = start; name != null; name = name.parent()) {
            if (deleted.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private Set<DistinguishedName> replaced(List<ObjectChange> all) {
        Set<DistinguishedName> deletions = new HashSet<>();
        all.stream().filter(ObjectChange.Deleted.class::isInstance).forEach(change -> deletions.add(change.name()));
        Set<DistinguishedName> both = new HashSet<>();
        for (ObjectChange change : all) {
            if (change instanceof ObjectChange.Created && deletions.contains(change.name())
                    && (created.contains(change.name()) || deleted.contains(change.name()))) {
                both.add(change.name());
            }
        }
        return both;
    }
}
