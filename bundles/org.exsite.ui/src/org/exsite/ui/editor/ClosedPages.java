package org.exsite.ui.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.exsite.ui.progress.PieceByPiece;

/**
 * Throws the controls of a closed editor away, piece by piece: there are thousands, which takes much longer than a blink.
 * Until then a window that nobody sees holds them.
 */
final class ClosedPages {

    private final Shell holder;

    private ClosedPages(Shell holder) {
        this.holder = holder;
    }

    /** Takes the pages out of the editor that holds them. */
    static void discard(Composite pages) {
        if (pages.isReparentable()) {
            Shell holder = new Shell(pages.getDisplay());
            pages.setVisible(false); // or they would be laid out and styled once more
            pages.setParent(holder);
            new PieceByPiece(holder, new ClosedPages(holder)::next, () -> { }).start();
        }
    }

    /** Forms within others come first; what is not in a form expects to be gone together with what holds it. */
    private boolean next() {
        Composite form = innermostForm(holder);
        if (form != null) {
            form.dispose();
        } else {
            holder.dispose();
        }
        return form != null;
    }

    private static Composite innermostForm(Composite within) {
        for (Control child : within.getChildren()) {
            Composite inner = child instanceof Composite composite ? innermostForm(composite) : null;
            if (inner != null) {
                return inner;
            }
        }
        return within instanceof ScrolledForm ? within : null;
    }
}
