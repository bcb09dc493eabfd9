package org.exsite.ui.editor;

import java.util.List;

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

    /** Takes controls out of the editor that holds them. */
    static void discard(List<Control> pages) {
        List<Control> movable = pages.stream().filter(page -> !page.isDisposed() && page.isReparentable()).toList();
        if (!movable.isEmpty()) {
            Shell holder = new Shell(movable.getFirst().getDisplay());
            movable.forEach(page -> page.setParent(holder));
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
