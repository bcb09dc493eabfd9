package org.exsite.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.exsite.ui.editor.OrganizationEditor;

/** Pops up the directory of the editor as a tree to jump in. */
public final class QuickOutlineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof OrganizationEditor editor
                && editor.getOrganization() != null) {
            new QuickOutline(editor).open();
        }
        return null;
    }
}
