package org.exsite.ui.create;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.exsite.model.DirectoryObject;
import org.exsite.ui.editor.OrganizationEditor;

/** What the submenu New of the menu File offers while an organization is being edited: the wizards for new objects. */
public final class FileNewItems extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null
                || !(window.getActivePage().getActiveEditor() instanceof OrganizationEditor editor)
                || editor.getEditingDomain() == null) {
            return new IContributionItem[0];
        }
        return Stream.concat(Stream.of(new Separator()),
                CreateMenu.actions(editor, selected(editor), CreateWizards.TYPES).stream()
                        .map(ActionContributionItem::new)).toArray(IContributionItem[]::new);
    }

    private static DirectoryObject selected(OrganizationEditor editor) {
        EObject selected = editor.getSelection().objects().stream().findFirst().orElse(null);
        return selected instanceof DirectoryObject object ? object : editor.getOrganization();
    }
}
