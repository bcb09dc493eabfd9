package org.exsite.ui.editor.tree;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.exsite.model.DirectoryObject;

/** The directory as a tree, large containers in portions. The input is an array of roots, so that they are shown. */
public final class DirectoryContentProvider implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof Object[] roots ? roots : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case DirectoryObject object when Portion.isDivided(object) -> Portion.of(object);
            case DirectoryObject object -> object.getChildren().toArray();
            case Portion portion -> portion.objects().toArray();
            default -> new Object[0];
        };
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof Portion portion) {
            return portion.container();
        }
        return element instanceof DirectoryObject object && object.eContainer() instanceof DirectoryObject parent
                ? Portion.isDivided(parent) ? Portion.holding(parent, object) : parent : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Portion || element instanceof DirectoryObject object && !object.getChildren().isEmpty();
    }
}
