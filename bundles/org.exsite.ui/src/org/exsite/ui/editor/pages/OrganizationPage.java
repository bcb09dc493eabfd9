package org.exsite.ui.editor.pages;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.forms.DetailsArea;
import org.exsite.ui.editor.tree.DirectoryTree;

/** The page that shows the directory as a tree and beside it the form of what is selected. */
public final class OrganizationPage extends FormsPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.directory"; //$NON-NLS-1$

    private static final int[] WEIGHTS = {35, 65};

    private final OrganizationEditor editor;
    private DirectoryTree tree;

    /** Makes the page. */
    public OrganizationPage(OrganizationEditor editor) {
        super(editor, ID, Messages.OrganizationPage_tab, Messages.OrganizationPage_title,
                "org.exsite.help.editor"); //$NON-NLS-1$
        this.editor = editor;
    }

    @Override
    protected List<Runnable> pieces(Composite body, FormToolkit toolkit) {
        GridLayoutFactory.swtDefaults().applyTo(body);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        toolkit.adapt(sash);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.widthHint = 600;
        fill.heightHint = 200;
        sash.setLayoutData(fill);
        return List.of(() -> tree = new DirectoryTree(sash, editor, toolkit), () -> {
            setDetails(new DetailsArea(sash, editor, toolkit, object -> true));
            sash.setWeights(WEIGHTS);
        });
    }

    @Override
    public void find() {
        whenMade(tree::find);
    }

    @Override
    public void setFocus() {
        if (isMade() && !details().hasFocus()) {
            tree.setFocus();
        }
    }
}
