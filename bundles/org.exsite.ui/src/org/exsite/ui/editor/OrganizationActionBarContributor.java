package org.exsite.ui.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Connects the edit menu of the window with the editor that is active. */
public final class OrganizationActionBarContributor extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart part) {
        if (part instanceof OrganizationEditor editor) {
            editor.getActions().update();
            editor.getActions().shareHistory(getActionBars());
            editor.getActions().shareFind(getActionBars());
        }
    }
}
