package org.exsite.ui.outline;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.tree.DirectoryViewer;

/** The directory in the Outline view: the same tree as on the first page, with the selection of the editor. */
public final class OrganizationOutline extends Page implements IContentOutlinePage {

    private final OrganizationEditor editor;
    private DirectoryViewer tree;

    /** Makes the outline of an editor. */
    public OrganizationOutline(OrganizationEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        tree = new DirectoryViewer(parent, editor, getSite().getActionBars());
        editor.getActions().shareHistory(getSite().getActionBars());
        getSite().setSelectionProvider(this);
    }

    @Override
    public Control getControl() {
        return tree == null ? null : tree.viewer().getControl();
    }

    @Override
    public void setFocus() {
        getControl().setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        editor.getSelection().addSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return editor.getSelection().getSelection();
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        editor.getSelection().removeSelectionChangedListener(listener);
    }

    @Override
    public void setSelection(ISelection selection) {
        editor.getSelection().setSelection(selection);
    }
}
