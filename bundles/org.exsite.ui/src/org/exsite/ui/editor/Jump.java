package org.exsite.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IWorkbenchPage;

/** Leads from a view or a dialog to an object in an editor, so that Back leads there and Forward here again. */
public final class Jump {

    private Jump() {
    }

    /**
     * Activates an editor and shows an object in it.
     *
     * @param feature the field, or {@code null}
     */
    public static void to(OrganizationEditor editor, EObject object, EStructuralFeature feature) {
        with(editor, () -> editor.reveal(object, feature));
    }

    /**
     * Activates an editor and does what shows an object in it. While an editor is being activated the history of places
     * takes none, so that this is done afterwards.
     */
    public static void with(OrganizationEditor editor, Runnable show) {
        IWorkbenchPage page = editor.getSite().getPage();
        if (page.getActivePart() == editor) {
            show.run();
            return;
        }
        page.activate(editor);
        editor.getSite().getShell().getDisplay().asyncExec(() -> {
            if (editor.isOpen()) {
                show.run();
            }
        });
    }
}
