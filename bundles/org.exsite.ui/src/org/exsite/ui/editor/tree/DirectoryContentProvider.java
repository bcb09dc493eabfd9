package org.exsite.ui.editor.tree;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.exsite.model.DirectoryObject;

/** The directory as a tree. The input is an array of roots, so that the organization itself is shown. */
public final class DirectoryContentProvider implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof Object[] roots ? roots : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof DirectoryObject object ? object.getChildren().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof DirectoryObject object && object.eContainer() instanceof DirectoryObject parent
                ? parent : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof DirectoryObject object && !object.getChildren().isEmpty();
    }
}
