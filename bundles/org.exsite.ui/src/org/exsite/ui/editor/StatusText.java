package org.exsite.ui.editor;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/**
 * Says something in the status line of an editor. It is about what is selected, so it goes when something else is. All
 * texts of one editor are equal, so that its selection knows one of them at most.
 *
 * @param editor the editor
 */
public record StatusText(OrganizationEditor editor) implements ISelectionChangedListener {

    /** Says how things are. */
    public static void say(OrganizationEditor editor, String text) {
        line(editor).setMessage(text);
        editor.getSelection().addSelectionChangedListener(new StatusText(editor));
    }

    /** Says why something cannot be done; {@code null} if it was done. */
    public static void refuse(OrganizationEditor editor, String why) {
        line(editor).setErrorMessage(why);
        if (why != null) {
            editor.getSelection().addSelectionChangedListener(new StatusText(editor));
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        editor.getSelection().removeSelectionChangedListener(this);
        line(editor).setMessage(null);
        line(editor).setErrorMessage(null);
    }

    private static IStatusLineManager line(OrganizationEditor editor) {
        return editor.getEditorSite().getActionBars().getStatusLineManager();
    }
}
