package org.exsite.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.exsite.model.Organization;
import org.exsite.model.query.Sites;
import org.exsite.ui.editor.Jump;
import org.exsite.ui.editor.OrganizationEditor;

/** Looks for an object of the whole organization and shows its form. */
public final class OpenObjectHandler extends AbstractHandler {

    private String last = ""; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof OrganizationEditor editor
                && editor.getOrganization() != null) {
            Organization organization = editor.getOrganization();
            ObjectPicker picker = new ObjectPicker(editor.getSite().getShell(), Messages.Open_title,
                    () -> Sites.objects(organization), null, false, last);
            picker.choose().stream().findFirst().ifPresent(chosen -> {
                last = picker.text();
                Jump.to(editor, chosen, null);
            });
        }
        return null;
    }
}
