package org.exsite.ui.editor;

import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.exsite.ui.editor.pages.FormsPage;

/** An editor some of whose pages have forms, with what is being typed in their fields. */
public abstract class FormsEditor extends FormEditor {

    private boolean begun;
    private boolean closed;
    private ClosedPages closedPages;
    private final IPartListener2 closing = new IPartListener2() {
        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == FormsEditor.this) {
                discardPages();
            }
        }
    };

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        site.getPage().addPartListener(closing);
        closedPages = ClosedPages.of(site.getService(MPart.class));
    }

    /** The editor is seen with its tabs before its first page is made. */
    @Override
    protected void setActivePage(int page) {
        if (begun) {
            super.setActivePage(page);
        } else {
            begun = true;
            ((CTabFolder) getContainer()).setSelection(page);
            getContainer().getDisplay().asyncExec(() -> begin(page));
        }
    }

    private void begin(int page) {
        if (isOpen() && getCurrentPage() < 0) {
            super.setActivePage(page);
            if (getSite().getPage().getActivePart() == this) {
                setFocus();
            }
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(closing);
        super.dispose();
    }

    /** Tells whether a field holds something that was typed but not yet taken over. */
    public final boolean isEditPending() {
        return formsPages().anyMatch(FormsPage::isEditPending);
    }

    /** Takes over what was typed in the field that has the focus. */
    public final void commitPendingEdit() {
        formsPages().forEach(FormsPage::commitPendingEdit);
    }

    /** Drops what was typed in the field that has the focus. */
    public final void revertPendingEdit() {
        formsPages().forEach(FormsPage::revertPendingEdit);
    }

    private Stream<FormsPage> formsPages() {
        return pages.stream().filter(FormsPage.class::isInstance).map(FormsPage.class::cast);
    }

    /** Shows a text on the tab of a page. */
    public final void showPageText(String page, String text) {
        for (int i = 0; isOpen() && i < pages.size(); i++) {
            if (pages.get(i) instanceof IFormPage shown && page.equals(shown.getId())) {
                setPageText(i, text);
            }
        }
    }

    /** Throws away what the pages showed, when the editor is closed while the program goes on. */
    private void discardPages() {
        if (isOpen() && !PlatformUI.getWorkbench().isClosing()) {
            closed = true;
            closedPages.discard();
        }
    }

    /**
     * Tells whether the editor has controls that can be seen. Those of an editor that was closed may still be there for a
     * while, and work that was left for later must let them alone.
     */
    public final boolean isOpen() {
        return !closed && getContainer() != null && !getContainer().isDisposed();
    }
}
