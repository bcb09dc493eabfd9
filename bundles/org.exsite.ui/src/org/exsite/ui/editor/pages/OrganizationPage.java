package org.exsite.ui.editor.pages;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.forms.DetailsArea;
import org.exsite.ui.editor.tree.DirectoryTree;

/** The page that shows the directory as a tree and beside it the form of what is selected. */
public final class OrganizationPage extends FormPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.directory"; //$NON-NLS-1$

    private static final int[] WEIGHTS = {35, 65};

    private final OrganizationEditor editor;
    private DirectoryTree tree;
    private DetailsArea details;

    /** Makes the page. */
    public OrganizationPage(OrganizationEditor editor) {
        super(editor, ID, Messages.OrganizationPage_tab);
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        FormToolkit toolkit = managed.getToolkit();
        managed.getForm().setText(Messages.OrganizationPage_title);
        toolkit.decorateFormHeading(managed.getForm().getForm());
        Composite body = managed.getForm().getBody();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.exsite.help.editor"); //$NON-NLS-1$
        GridLayoutFactory.swtDefaults().applyTo(body);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        toolkit.adapt(sash);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.widthHint = 600;
        fill.heightHint = 200;
        sash.setLayoutData(fill);
        tree = new DirectoryTree(sash, editor, toolkit);
        details = new DetailsArea(sash, editor, toolkit);
        sash.setWeights(WEIGHTS);
        editor.getStatus().add(managed);
    }

    /** Puts the focus on the field of a feature of the selected object. */
    public void focus(EStructuralFeature feature, EObject row) {
        if (details != null) {
            details.focus(feature, row);
        }
    }

    /** Tells whether a field holds something that was typed but not yet taken over. */
    public boolean isEditPending() {
        return details != null && details.isEditPending();
    }

    /** Takes over what was typed. */
    public void commitPendingEdit() {
        if (details != null) {
            details.commit();
        }
    }

    /** Drops what was typed. */
    public void revertPendingEdit() {
        if (details != null) {
            details.revert();
        }
    }

    /** Tells whether the controls of the page exist. */
    public boolean isCreated() {
        return details != null;
    }

    @Override
    public void setFocus() {
        if (isCreated() && !details.hasFocus()) {
            tree.setFocus();
        }
    }
}
