package org.exsite.ui.editor;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.exsite.ui.progress.PieceByPiece;

/**
 * Throws the controls of a closed editor away, piece by piece: there are thousands, which takes much longer than a blink.
 * The workbench would dispose them all at once, so when it is about to close the part, it gets an empty control in their
 * place, and they stay where they are, unseen, until they are gone. To move them elsewhere would take nearly as long as
 * to dispose them.
 */
final class ClosedPages extends AdapterImpl {

    /** The feature of a part that says whether it is to have a control; when it becomes false the part is being closed. */
    private static final String RENDERED = "toBeRendered"; //$NON-NLS-1$
    /** What the workbench notes at a control: the part to which it belongs. */
    private static final String PART = "modelElement"; //$NON-NLS-1$

    private final MPart part;
    private Composite pages;

    private ClosedPages(MPart part) {
        this.part = part;
    }

    /** Prepares for the closing of a part. The adapter comes before that by which the workbench hears of it. */
    static ClosedPages of(MPart part) {
        ClosedPages closed = new ClosedPages(part);
        ((EObject) part).eAdapters().add(0, closed);
        return closed;
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (notification.getFeature() instanceof EStructuralFeature feature && feature.getName().equals(RENDERED)
                && !notification.getNewBooleanValue() && part.getWidget() instanceof Composite composite) {
            ((EObject) part).eAdapters().remove(this);
            pages = composite;
            pages.setData(PART, null);
            pages.setVisible(false);
            part.setWidget(new Composite(pages.getParent(), SWT.NONE));
        }
    }

    /** Throws the pages away, unless the workbench does, as when it closes the whole window. */
    void discard() {
        if (pages != null) {
            new PieceByPiece(pages, this::next, () -> { }).start();
        }
    }

    /** What is in another part comes first; what is in none expects to be gone together with what holds it. */
    private boolean next() {
        Composite piece = innermostPart(pages);
        if (piece != null) {
            piece.dispose();
        } else {
            pages.dispose();
        }
        return piece != null;
    }

    private static Composite innermostPart(Composite within) {
        for (Control child : within.getChildren()) {
            Composite inner = child instanceof Composite composite ? innermostPart(composite) : null;
            if (inner != null) {
                return inner;
            }
        }
        return within instanceof ScrolledForm || within instanceof Section ? within : null;
    }
}
