package org.exsite.rules;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an {@link Operation} does to one object. */
public sealed interface ModelChange {

    /** Returns the object as the operation leaves it; one that is removed, as it was. */
    EObject object();

    /**
     * An object that comes. What it contains comes with changes of its own.
     *
     * @param object the object
     * @param place what contains it then
     */
    record Addition(EObject object, EObject place) implements ModelChange {
    }

    /**
     * An object that goes. What it contains goes with changes of its own.
     *
     * @param object the object
     * @param place what contained it
     */
    record Removal(EObject object, EObject place) implements ModelChange {
    }

    /**
     * An attribute that gets other values.
     *
     * @param object the object
     * @param feature the attribute
     * @param before the old values, in any order; none if it was not set
     * @param after the new values, in any order
     */
    record Setting(EObject object, EStructuralFeature feature, List<Object> before, List<Object> after)
            implements ModelChange {

        public Setting {
            before = before.stream().filter(Objects::nonNull).toList();
            after = after.stream().filter(Objects::nonNull).toList();
        }

        /** Returns the new values that there were not before. */
        public List<Object> added() {
            return after.stream().filter(value -> !before.contains(value)).toList();
        }

        /** Returns the old values that there are no longer. */
        public List<Object> removed() {
            return before.stream().filter(value -> !after.contains(value)).toList();
        }
    }
}
