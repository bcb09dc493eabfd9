package org.exsite.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the name of the file that is edited in the title of the window. */
final class WindowTitle implements IPartListener2 {

    private final IWorkbenchWindowConfigurer window;
    private final IPropertyListener changes = (source, property) -> update();
    private IEditorPart editor;

    WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
    }

    void follow() {
        window.getWindow().getPartService().addPartListener(this);
        update();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }

    private void update() {
        IEditorPart active = window.getWindow().getActivePage() == null ? null
                : window.getWindow().getActivePage().getActiveEditor();
        if (active != editor) {
            if (editor != null) {
                editor.removePropertyListener(changes);
            }
            editor = active;
            if (editor != null) {
                editor.addPropertyListener(changes);
            }
        }
        window.setTitle(editor == null ? Messages.Application_name
                : Messages.bind(Messages.Window_title, editor.getTitle(), Messages.Application_name));
    }
}
