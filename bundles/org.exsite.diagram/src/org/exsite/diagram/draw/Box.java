package org.exsite.diagram.draw;

/**
 * A rectangle, in units of the diagram.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 */
public record Box(double x, double y, double width, double height) {

    /** Returns the box of a size around a centre. */
    public static Box around(double centreX, double centreY, double width, double height) {
        return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }

    /** Returns the middle between left and right. */
    public double centreX() {
        return x + width / 2;
    }

    /** Returns the middle between top and bottom. */
    public double centreY() {
        return y + height / 2;
    }

    /** Returns the right edge. */
    public double right() {
        return x + width;
    }

    /** Returns the lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Tells whether a point lies within, or at most at a distance from it. */
    public boolean contains(double px, double py, double distance) {
        return px >= x - distance && px <= right() + distance && py >= y - distance && py <= bottom() + distance;
    }

    /** Tells whether two boxes have a point in common. */
    public boolean meets(Box other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }

    /** Tells whether another box lies within. */
    public boolean holds(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    /** Returns the smallest box that holds two. */
    public Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Returns the box with a margin added on each side. */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /**
     * Returns where the way from a point within to one outside leaves the box, as x and y; the inner point itself if the
     * other lies within as well.
     */
    public double[] exit(double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double t = 1;
        if (dx != 0) {
            t = Math.min(t, ((dx > 0 ? right() : x) - fromX) / dx);
        }
        if (dy != 0) {
            t = Math.min(t, ((dy > 0 ? bottom() : y) - fromY) / dy);
        }
        return t >= 1 || t < 0 ? new double[] {fromX, fromY} : new double[] {fromX + t * dx, fromY + t * dy};
    }
}
