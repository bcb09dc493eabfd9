package org.exsite.ui.find;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.exsite.model.DirectoryObject;
import org.exsite.ui.editor.tree.DirectoryContentProvider;

/** A tree of the objects that were found, with their containers; or the whole directory if nothing is looked for. */
final class OutlineContent implements ITreeContentProvider {

    private final DirectoryContentProvider whole = new DirectoryContentProvider();
    private Map<DirectoryObject, Set<DirectoryObject>> found;

    /** Shows objects that were found, or everything if they are {@code null}. */
    void show(List<DirectoryObject> objects) {
        found = objects == null ? null : new IdentityHashMap<>();
        if (objects != null) {
            objects.forEach(this::add);
        }
    }

    private void add(DirectoryObject object) {
        DirectoryObject child = object;
        while (child.eContainer() instanceof DirectoryObject parent
                && found.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(child)) {
            child = parent;
        }
    }

    @Override
    public Object[] getElements(Object input) {
        Object[] roots = whole.getElements(input);
        return found != null && found.isEmpty() ? new Object[0] : roots;
    }

    @Override
    public Object[] getChildren(Object parent) {
        return found == null ? whole.getChildren(parent) : found.getOrDefault(parent, Set.of()).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return found == null ? whole.getParent(element)
                : element instanceof DirectoryObject object && object.eContainer() instanceof DirectoryObject parent
                        ? parent : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return found == null ? whole.hasChildren(element) : found.containsKey(element);
    }
}
