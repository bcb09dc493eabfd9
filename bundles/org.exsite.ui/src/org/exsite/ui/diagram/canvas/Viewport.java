package org.exsite.ui.diagram.canvas;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.exsite.diagram.draw.Box;

/**
 * What of a diagram a window shows.
 *
 * @param scale how many dots of the window there are to a unit of the diagram
 * @param left what of the diagram is at the left edge of the window
 * @param top what of the diagram is at its upper edge
 */
public record Viewport(double scale, double left, double top) {

    private static final double SMALLEST = 0.04;
    private static final double LARGEST = 6;

    /** Returns the view that shows a box in the middle of a window, at most at a scale. */
    public static Viewport fit(Box box, Point size, double most) {
        double scale = within(Math.min(most, Math.min(size.x / box.width(), size.y / box.height())));
        return new Viewport(scale, box.centreX() - size.x / 2.0 / scale, box.centreY() - size.y / 2.0 / scale);
    }

    /** Returns the view at another scale, with a dot of the window staying where it is. */
    public Viewport zoomed(double wanted, Point fixed) {
        double next = within(wanted);
        return new Viewport(next, x(fixed.x) - fixed.x / next, y(fixed.y) - fixed.y / next);
    }

    /** Returns the view moved by dots of the window. */
    public Viewport moved(double dx, double dy) {
        return new Viewport(scale, left + dx / scale, top + dy / scale);
    }

    /** Returns the view moved no farther than needed for a box to be in the window. */
    public Viewport showing(Box box, Point size) {
        double width = size.x / scale;
        double height = size.y / scale;
        double nextLeft = box.x() < left || box.width() > width ? box.x() : Math.max(left, box.right() - width);
        double nextTop = box.y() < top || box.height() > height ? box.y() : Math.max(top, box.bottom() - height);
        return new Viewport(scale, nextLeft, nextTop);
    }

    /** Returns the x in the diagram of a dot of the window. */
    public double x(double dot) {
        return left + dot / scale;
    }

    /** Returns the y in the diagram of a dot of the window. */
    public double y(double dot) {
        return top + dot / scale;
    }

    /** Returns the box of the diagram that a window of a size shows. */
    public Box visible(Point size) {
        return new Box(left, top, size.x / scale, size.y / scale);
    }

    /** Returns the dots of the window that a box of the diagram takes. */
    public Rectangle dots(Box box) {
        return new Rectangle((int) Math.round((box.x() - left) * scale), (int) Math.round((box.y() - top) * scale),
                (int) Math.round(box.width() * scale), (int) Math.round(box.height() * scale));
    }

    private static double within(double scale) {
        return Math.clamp(scale, SMALLEST, LARGEST);
    }
}
