package org.exsite.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * A change of a model that somebody is about to make: a command of an editor, or all that is to be brought into a
 * directory. The model is as the operation leaves it; what it was before, the changes tell.
 */
public final class Operation {

    private final List<ModelChange> changes;
    private final Map<EObject, EObject> formerPlaces = new IdentityHashMap<>();
    private final Set<EObject> moved = Collections.newSetFromMap(new IdentityHashMap<>());

    /** An operation in which what goes and comes again is the same object. */
    public Operation(List<? extends ModelChange> changes) {
        this(changes, List.of());
    }

    /**
     * An operation.
     *
     * @param alsoMoved what goes and comes again as another object: the one that goes and the one that comes
     */
    public Operation(List<? extends ModelChange> changes, Collection<? extends EObject> alsoMoved) {
        this.changes = List.copyOf(changes);
        for (ModelChange change : this.changes) {
            if (change instanceof ModelChange.Removal removal) {
                formerPlaces.put(removal.object(), removal.place());
            }
        }
        moved.addAll(alsoMoved);
        for (ModelChange change : this.changes) {
            if (change instanceof ModelChange.Addition && formerPlaces.containsKey(change.object())) {
                moved.add(change.object());
            }
        }
    }

    /** Returns the changes, in the order in which they are made. */
    public List<ModelChange> changes() {
        return changes;
    }

    /** Tells whether nothing changes. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns what contained an object before the operation; {@code null} if nothing did or it is a new one. */
    public EObject formerPlace(EObject object) {
        return formerPlaces.containsKey(object) ? formerPlaces.get(object) : object.eContainer();
    }

    /** Tells whether an object that goes comes again elsewhere, or one that comes was elsewhere before. */
    public boolean isMoved(EObject object) {
        return moved.contains(object);
    }

    /** Returns the objects of a type that come, those that only move among them. */
    public <T extends EObject> Stream<T> added(Class<T> type) {
        return changes.stream().filter(ModelChange.Addition.class::isInstance).map(ModelChange::object)
                .filter(type::isInstance).map(type::cast);
    }

    /** Returns the objects of a type that go, those that only move among them. */
    public <T extends EObject> Stream<T> removed(Class<T> type) {
        return formerPlaces.keySet().stream().filter(type::isInstance).map(type::cast);
    }
}
