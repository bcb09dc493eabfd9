package org.exsite.ui.diagram.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.exsite.ui.diagram.canvas.Viewport;

/** What the mouse does in a diagram while the tool is in use. Places are dots of the window. */
public interface Tool {

    /** The first button, or another, was pressed. */
    void down(Event event);

    /** The pointer was moved, with or without a button. */
    void move(Event event);

    /** A button was let go. */
    void up(Event event);

    /** Gives up what was begun. */
    void cancel();

    /** Draws what shows how far it has got. */
    default void paint(GC gc, Viewport view) {
    }

    /** Returns the shape of the pointer, one of the constants of SWT. */
    default int cursor() {
        return SWT.CURSOR_ARROW;
    }
}
