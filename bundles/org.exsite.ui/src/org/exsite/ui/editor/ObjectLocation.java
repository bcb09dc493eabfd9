package org.exsite.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;
import org.exsite.model.edit.ObjectLabels;

/** An object that somebody jumped to or from, so that Back and Forward lead to it again. */
final class ObjectLocation extends NavigationLocation {

    private static final String OBJECT = "object"; //$NON-NLS-1$

    private String fragment = ""; //$NON-NLS-1$
    private String label = ""; //$NON-NLS-1$

    /** Makes a location of what is selected in an editor. */
    ObjectLocation(OrganizationEditor editor) {
        super(editor);
        update();
    }

    @Override
    public void update() {
        if (getEditorPart() instanceof OrganizationEditor editor && editor.getDocument() != null
                && editor.getSelection().objects().size() == 1) {
            EObject object = editor.getSelection().objects().getFirst();
            fragment = editor.getDocument().fragment(object);
            label = ObjectLabels.of(object);
        }
    }

    @Override
    public String getText() {
        return label;
    }

    @Override
    public void restoreLocation() {
        if (getEditorPart() instanceof OrganizationEditor editor && editor.getDocument() != null) {
            EObject object = editor.getDocument().find(fragment);
            if (object != null) {
                editor.show(object);
            }
        }
    }

    @Override
    public boolean mergeInto(INavigationLocation current) {
        return current instanceof ObjectLocation other && other.fragment.equals(fragment)
                && other.getEditorPart() == getEditorPart();
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(OBJECT, fragment);
    }

    @Override
    public void restoreState(IMemento memento) {
        String saved = memento.getString(OBJECT);
        fragment = saved == null ? "" : saved; //$NON-NLS-1$
    }
}
