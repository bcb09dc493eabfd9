package org.exsite.ui.diagram.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.exsite.diagram.Link;
import org.exsite.diagram.Part;
import org.exsite.diagram.draw.Box;
import org.exsite.diagram.draw.Curve;
import org.exsite.diagram.draw.Strand;
import org.exsite.ui.diagram.Gestures;
import org.exsite.ui.diagram.canvas.DiagramCanvas;

/**
 * An end of the selected connector that can be dragged: the far one to another site, the near one to another server.
 *
 * @param link the connector
 * @param far whether it is the end that the connector leads to
 */
record LinkEnd(Link link, boolean far) {

    private static final int SIZE = 9;

    /** Returns the end at a dot, or {@code null}. */
    static LinkEnd at(DiagramCanvas canvas, int x, int y) {
        for (Part part : canvas.state().selected()) {
            if (part instanceof Link link && canvas.state().scene().strand(link) != null) {
                for (boolean far : new boolean[] {true, false}) {
                    if (new LinkEnd(link, far).dots(canvas).contains(x, y)) {
                        return new LinkEnd(link, far);
                    }
                }
            }
        }
        return null;
    }

    /** Draws the ends of the selected connectors. */
    static void paint(DiagramCanvas canvas, GC gc) {
        gc.setForeground(canvas.getBackground());
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        for (Part part : canvas.state().selected()) {
            if (part instanceof Link link && canvas.state().scene().strand(link) != null) {
                for (boolean far : new boolean[] {true, false}) {
                    Rectangle dots = new LinkEnd(link, far).dots(canvas);
                    gc.fillRectangle(dots);
                    gc.drawRectangle(dots);
                }
            }
        }
    }

    /** Does what dropping the end at a part means. */
    void drop(Gestures gestures, Part target) {
        if (far) {
            gestures.lead(link, target);
        } else {
            gestures.move(link, target);
        }
    }

    /** Returns where the other end is. */
    Point fixed(DiagramCanvas canvas) {
        Rectangle dots = new LinkEnd(link, !far).dots(canvas);
        return new Point(dots.x + SIZE / 2, dots.y + SIZE / 2);
    }

    private Rectangle dots(DiagramCanvas canvas) {
        Strand strand = canvas.state().scene().strand(link);
        Curve curve = strand.curve();
        boolean atEnd = far == strand.there().equals(link);
        Rectangle point = canvas.view()
                .dots(new Box(atEnd ? curve.x1() : curve.x0(), atEnd ? curve.y1() : curve.y0(), 0, 0));
        return new Rectangle(point.x - SIZE / 2, point.y - SIZE / 2, SIZE, SIZE);
    }
}
