package org.exsite.ui.progress;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Control;

/**
 * Work that only the thread of the user interface can do, such as making many controls. It is done in pieces: after some
 * milliseconds of them events have their turn, so that the window goes on reacting.
 */
public final class PieceByPiece {

    /** So long a turn takes at least, unless there is nothing more to do. */
    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(25);

    private final Control owner;
    private final BooleanSupplier piece;
    private final Runnable seen;
    private boolean running;

    /**
     * Prepares work.
     *
     * @param owner the control that the work is for; when it is gone, there is nothing more to do
     * @param piece does the next piece, or returns {@code false} if there is none
     * @param seen is told after each turn, when something new can be seen, and a last time at the end
     */
    public PieceByPiece(Control owner, BooleanSupplier piece, Runnable seen) {
        this.owner = owner;
        this.piece = piece;
        this.seen = seen;
    }

    /** Does the pieces there are, after the events that wait; nothing if it does them already. */
    public void start() {
        if (!running) {
            running = true;
            owner.getDisplay().asyncExec(this::turn);
        }
    }

    /** Tells whether there may be more to do. */
    public boolean isRunning() {
        return running;
    }

    private void turn() {
        if (owner.isDisposed()) {
            return;
        }
        long end = System.nanoTime() + TURN;
        boolean more = false;
        try {
            do {
                more = piece.getAsBoolean();
            } while (more && System.nanoTime() < end);
        } finally {
            running = more;
        }
        seen.run();
        if (more) {
            owner.getDisplay().asyncExec(this::turn);
        }
    }
}
