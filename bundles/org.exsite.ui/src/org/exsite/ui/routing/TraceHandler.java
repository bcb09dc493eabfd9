package org.exsite.ui.routing;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.exsite.model.Recipient;
import org.exsite.ui.editor.OrganizationEditor;

/** Follows a message to the recipient that is selected in the editor, or asks for an address. */
public final class TraceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof OrganizationEditor editor) {
            List<EObject> selected = editor.getSelection().objects();
            RoutingPage page = RoutingPage.open(editor);
            if (selected.size() == 1 && selected.getFirst() instanceof Recipient recipient) {
                page.traceTo(recipient.getDistinguishedName().toString());
            } else {
                page.askForAddress();
            }
        }
        return null;
    }
}
