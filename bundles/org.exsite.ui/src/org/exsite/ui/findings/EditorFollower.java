package org.exsite.ui.findings;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;

/** Follows the organization editor that was active last in a page, and its findings. */
final class EditorFollower implements IPartListener2, OrganizationEditors.Listener {

    private final Runnable changed;
    private IWorkbenchPage page;
    private OrganizationEditor editor;

    EditorFollower(Runnable changed) {
        this.changed = changed;
    }

    /** Returns the editor, which has read its file, or {@code null} if there is none. */
    OrganizationEditor editor() {
        return editor;
    }

    void follow(IWorkbenchPage followed) {
        page = followed;
        page.addPartListener(this);
        OrganizationEditors.addListener(this);
        update();
    }

    void stop() {
        if (page != null) {
            page.removePartListener(this);
            OrganizationEditors.removeListener(this);
            take(null);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void opened(OrganizationEditor opened) {
        update();
    }

    @Override
    public void closed(OrganizationEditor closed) {
        if (closed == editor) {
            take(null);
            changed.run();
        }
    }

    private void update() {
        if (page.getActiveEditor() instanceof OrganizationEditor active && active != editor
                && active.getValidation() != null) {
            take(active);
            changed.run();
        }
    }

    private void take(OrganizationEditor next) {
        if (editor != null) {
            editor.removeFindingsListener(changed);
        }
        editor = next;
        if (editor != null) {
            editor.addFindingsListener(changed);
        }
    }
}
