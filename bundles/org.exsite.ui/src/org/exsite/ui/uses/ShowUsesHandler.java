package org.exsite.ui.uses;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.exsite.ui.editor.OrganizationEditor;

/** Shows what refers to the selected object. */
public final class ShowUsesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof OrganizationEditor editor) {
            UsedByView.show(editor.getSite().getPage(), editor);
        }
        return null;
    }
}
