package org.exsite.ui.editor.pages;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.forms.DetailsArea;

/** A page with the form of what is selected. The form follows the selection while the page is the one that is shown. */
public abstract class FormsPage extends EditorPage {

    private DetailsArea details;

    /** Makes a page. */
    protected FormsPage(OrganizationEditor editor, String id, String tab, String heading, String help) {
        super(editor, id, tab, heading, help);
    }

    /** Takes over the form, once its controls are made. */
    protected final void setDetails(DetailsArea area) {
        details = area;
    }

    /** Returns the form, or {@code null} before the page was first shown. */
    protected final DetailsArea details() {
        return details;
    }

    /** Puts the focus on the field of a feature of the selected object. */
    public final void focus(EStructuralFeature feature, EObject row) {
        whenMade(() -> details.focus(feature, row));
    }

    /** Tells whether a field holds something that was typed but not yet taken over. */
    public final boolean isEditPending() {
        return details != null && details.isEditPending();
    }

    /** Takes over what was typed. */
    public final void commitPendingEdit() {
        if (details != null) {
            details.commit();
        }
    }

    /** Drops what was typed. */
    public final void revertPendingEdit() {
        if (details != null) {
            details.revert();
        }
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (!active && details != null) {
            details.setActive(false);
        }
    }

    @Override
    protected void shown() {
        details.setActive(true);
    }
}
