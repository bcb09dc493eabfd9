package org.exsite.ui.diagram.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.exsite.ui.diagram.canvas.DiagramCanvas;

/** Hands what the mouse does to the tool in use. The middle button, or the first with the space bar, moves the view. */
public final class Pointing {

    private final DiagramCanvas canvas;
    private Tool tool;
    private Point panned;
    private boolean space;

    /** Makes the pointing of a canvas. */
    public Pointing(DiagramCanvas canvas, Tool first) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseExit, event -> canvas.state().point(null));
        canvas.addListener(SWT.KeyDown, event -> space(event, true));
        canvas.addListener(SWT.KeyUp, event -> space(event, false));
        use(first);
    }

    /** Uses another tool. */
    public void use(Tool next) {
        if (tool != null) {
            tool.cancel();
        }
        tool = next;
        canvas.setOverlay(next::paint);
        cursor(next.cursor());
    }

    /** Returns the tool in use. */
    public Tool tool() {
        return tool;
    }

    private void down(Event event) {
        canvas.setFocus();
        if (event.button == 2 || event.button == 1 && space) {
            panned = new Point(event.x, event.y);
            cursor(SWT.CURSOR_SIZEALL);
        } else if (canvas.state().scene() != null) {
            tool.down(event);
        }
    }

    private void move(Event event) {
        if (panned != null) {
            canvas.scroll(panned.x - event.x, panned.y - event.y);
            panned = new Point(event.x, event.y);
        } else if (canvas.state().scene() != null) {
            tool.move(event);
        }
    }

    private void up(Event event) {
        if (panned != null) {
            panned = null;
            cursor(tool.cursor());
        } else if (canvas.state().scene() != null && event.button == 1) {
            tool.up(event);
        }
    }

    private void space(Event event, boolean pressed) {
        if (event.character == ' ') {
            space = pressed;
            cursor(pressed ? SWT.CURSOR_HAND : tool.cursor());
        }
    }

    private void cursor(int shape) {
        canvas.setCursor(canvas.getDisplay().getSystemCursor(shape));
    }
}
