package org.exsite.ui.editor.tree;

import java.util.List;

import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.editor.Messages;

/**
 * A part of the children of a large container, shown as a node of its own: making a tree item for each of very many
 * objects would take long, and nobody looks at them all.
 *
 * @param container the container
 * @param index the number of the portion, from 0
 */
record Portion(DirectoryObject container, int index) {

    /** The number of children from which a container is shown in portions, and the size of a portion. */
    static final int SIZE = 500;

    /** Tells whether a container is shown in portions. */
    static boolean isDivided(DirectoryObject container) {
        return container.getChildren().size() > SIZE;
    }

    /** Returns the portions of a container. */
    static Object[] of(DirectoryObject container) {
        Portion[] portions = new Portion[(container.getChildren().size() + SIZE - 1) / SIZE];
        for (int i = 0; i < portions.length; i++) {
            portions[i] = new Portion(container, i);
        }
        return portions;
    }

    /** Returns the portion that a child of a large container is in. */
    static Portion holding(DirectoryObject container, DirectoryObject child) {
        return new Portion(container, container.getChildren().indexOf(child) / SIZE);
    }

    /** Returns the objects of the portion; none if the container has shrunk meanwhile. */
    List<DirectoryObject> objects() {
        List<DirectoryObject> children = container.getChildren();
        int from = Math.min(index * SIZE, children.size());
        return children.subList(from, Math.min(from + SIZE, children.size()));
    }

    /** Returns the names of the first and the last object. */
    String label() {
        List<DirectoryObject> objects = objects();
        return objects.isEmpty() ? "" : Messages.bind(Messages.Tree_portion, ObjectLabels.of(objects.getFirst()), //$NON-NLS-1$
                ObjectLabels.of(objects.getLast()));
    }
}
