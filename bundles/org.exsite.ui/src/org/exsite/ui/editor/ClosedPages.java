package org.exsite.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
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
            leaveUnstyled(holder);
            pages.setVisible(false); // or they would be laid out and styled once more
            pages.setParent(holder);
            new PieceByPiece(holder, new ClosedPages(holder)::next, () -> { }).start();
        }
    }

    /** Whatever moves to another window is styled anew, which is of no use here and takes long. */
    private static void leaveUnstyled(Shell holder) {
        Listener filter = event -> {
            if (event.widget instanceof Control control && control.getShell() == holder) {
                event.type = SWT.None;
            }
        };
        Display display = holder.getDisplay();
        display.addFilter(SWT.Skin, filter);
        holder.addDisposeListener(event -> display.removeFilter(SWT.Skin, filter));
    }

    /** What is in another part comes first; what is in none expects to be gone together with what holds it. */
    private boolean next() {
        Composite part = innermostPart(holder);
        if (part != null) {
            part.dispose();
        } else {
            holder.dispose();
        }
        return part != null;
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
