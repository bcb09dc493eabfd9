package org.exsite.directory.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;

/** One step of a change of the model, which can be taken back as long as nothing else was changed since. */
sealed interface Edit {

    /** Makes the change. */
    void apply();

    /** Takes the change back. */
    void undo();

    /** Returns the object that the change is about. */
    DirectoryObject object();

    /** Gives a feature values; none to unset it. */
    record Values(DirectoryObject object, EStructuralFeature feature, List<Object> before, List<Object> after)
            implements Edit {

        Values(DirectoryObject object, EStructuralFeature feature, List<Object> after) {
            this(object, feature, Attributes.values(object, feature), List.copyOf(after));
        }

        @Override
        public void apply() {
            set(after);
        }

        @Override
        public void undo() {
            set(before);
        }

        @SuppressWarnings("unchecked")
        private void set(List<Object> values) {
            if (feature.isMany()) {
                EList<Object> list = (EList<Object>) object.eGet(feature);
                list.clear();
                list.addAll(values);
            } else if (values.isEmpty()) {
                object.eUnset(feature);
            } else {
                object.eSet(feature, values.getFirst());
            }
        }
    }

    /** Puts objects at the end of a container. */
    record Addition(DirectoryObject object, List<DirectoryObject> children) implements Edit {

        @Override
        public void apply() {
            object.getChildren().addAll(children);
        }

        @Override
        public void undo() {
            object.getChildren().removeAll(new HashSet<>(children));
        }
    }

    /** Takes objects out of a container. */
    record Removal(DirectoryObject object, List<DirectoryObject> children, List<DirectoryObject> before)
            implements Edit {

        Removal(DirectoryObject object, List<DirectoryObject> children) {
            this(object, List.copyOf(children), new ArrayList<>());
        }

        @Override
        public void apply() {
            before.clear();
            before.addAll(object.getChildren());
            object.getChildren().removeAll(new HashSet<>(children));
        }

        @Override
        public void undo() {
            HashSet<DirectoryObject> removed = new HashSet<>(children);
            for (int i = 0; i < before.size(); i++) {
                if (removed.contains(before.get(i))) {
                    object.getChildren().add(i, before.get(i));
                }
            }
        }
    }

    /** Puts an object of another class in the place of one, whose children it takes over. */
    record Replacement(DirectoryObject object, DirectoryObject next) implements Edit {

        @Override
        public void apply() {
            replace(object, next);
        }

        @Override
        public void undo() {
            replace(next, object);
        }

        private static void replace(DirectoryObject old, DirectoryObject now) {
            EList<DirectoryObject> siblings = ((DirectoryObject) old.eContainer()).getChildren();
            List<DirectoryObject> children = List.copyOf(old.getChildren());
            siblings.set(siblings.indexOf(old), now);
            now.getChildren().addAll(children);
        }
    }
}
