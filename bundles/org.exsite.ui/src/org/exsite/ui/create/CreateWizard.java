package org.exsite.ui.create;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.editor.OrganizationEditor;

/** Asks for what a new object needs, adds it to an organization as one step for undo, and shows it. */
final class CreateWizard extends Wizard {

    private final OrganizationEditor editor;
    private final Supplier<Creation> creation;

    /**
     * @param pages the pages, in their order
     * @param creation makes what was asked for, once all pages are complete
     */
    CreateWizard(OrganizationEditor editor, EClass type, List<? extends FieldPage> pages, Supplier<Creation> creation) {
        this.editor = editor;
        this.creation = creation;
        setWindowTitle(Messages.bind(Messages.Create_window, ObjectLabels.ofClass(type)));
        pages.forEach(this::addPage);
    }

    @Override
    public void createPageControls(Composite parent) {
        super.createPageControls(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.exsite.help.editor"); //$NON-NLS-1$
    }

    @Override
    public boolean performFinish() {
        Creation created = creation.get();
        editor.execute(created.command(editor.getEditingDomain()));
        if (created.object().eContainer() == null) {
            return false;
        }
        editor.reveal(created.object(), null);
        return true;
    }
}
