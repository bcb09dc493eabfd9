package org.exsite.ui.findings;

import java.util.function.BiConsumer;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;

/** Follows the organization editor that was active last in a page, and what changes in it. */
public final class EditorFollower implements IPartListener2, OrganizationEditors.Listener {

    private final Runnable changed;
    private final BiConsumer<OrganizationEditor, Runnable> attach;
    private final BiConsumer<OrganizationEditor, Runnable> detach;
    private IWorkbenchPage page;
    private OrganizationEditor editor;

    /** Follows the findings. */
    EditorFollower(Runnable changed) {
        this(changed, OrganizationEditor::addFindingsListener, OrganizationEditor::removeFindingsListener);
    }

    /**
     * Makes a follower.
     *
     * @param changed is told of another editor, and of what it is attached to
     * @param attach makes an editor tell of changes
     * @param detach makes it tell no longer
     */
    public EditorFollower(Runnable changed, BiConsumer<OrganizationEditor, Runnable> attach,
            BiConsumer<OrganizationEditor, Runnable> detach) {
        this.changed = changed;
        this.attach = attach;
        this.detach = detach;
    }

    /** Returns the editor, which has read its file, or {@code null} if there is none. */
    public OrganizationEditor editor() {
        return editor;
    }

    /** Begins to follow the editors of a page. */
    public void follow(IWorkbenchPage followed) {
        page = followed;
        page.addPartListener(this);
        OrganizationEditors.addListener(this);
        update();
    }

    /** Follows no editor any longer. */
    public void stop() {
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
            detach.accept(editor, changed);
        }
        editor = next;
        if (editor != null) {
            attach.accept(editor, changed);
        }
    }
}
