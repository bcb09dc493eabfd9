package org.exsite.ui.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
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

    /** Parts come before the whole, which without them is gone quickly. */
    private boolean next() {
        Control control = holder;
        while (control instanceof Composite composite && composite.getChildren().length > 0) {
            control = composite.getChildren()[composite.getChildren().length - 1];
        }
        control.dispose();
        return control != holder;
    }
}
