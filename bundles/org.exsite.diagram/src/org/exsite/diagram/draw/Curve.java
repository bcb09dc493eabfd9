package org.exsite.diagram.draw;

/**
 * A quadratic curve from one point to another, drawn towards a third.
 *
 * @param x0 where it begins
 * @param y0 where it begins
 * @param cx what it is drawn towards
 * @param cy what it is drawn towards
 * @param x1 where it ends
 * @param y1 where it ends
 */
public record Curve(double x0, double y0, double cx, double cy, double x1, double y1) {

    private static final int STEPS = 16;

    /** Returns the x of the point at a part of the way, from 0 to 1. */
    public double x(double t) {
        return (1 - t) * (1 - t) * x0 + 2 * t * (1 - t) * cx + t * t * x1;
    }

    /** Returns the y of the point at a part of the way, from 0 to 1. */
    public double y(double t) {
        return (1 - t) * (1 - t) * y0 + 2 * t * (1 - t) * cy + t * t * y1;
    }

    /** Returns the angle in which the curve arrives at its end. */
    public double endAngle() {
        return Math.atan2(y1 - cy, x1 - cx);
    }

    /** Tells whether it is a straight line, as far as an eye can tell. */
    public boolean isStraight() {
        return Math.abs(cx - (x0 + x1) / 2) < 0.5 && Math.abs(cy - (y0 + y1) / 2) < 0.5;
    }

    /** Returns the part of the way, from 0 to 1, that comes nearest to a point. */
    public double nearest(double px, double py) {
        double best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < STEPS; i++) {
            double ax = x((double) i / STEPS);
            double ay = y((double) i / STEPS);
            double bx = x((i + 1.0) / STEPS) - ax;
            double by = y((i + 1.0) / STEPS) - ay;
            double length = bx * bx + by * by;
            double along = length == 0 ? 0 : Math.clamp(((px - ax) * bx + (py - ay) * by) / length, 0.0, 1.0);
            double distance = Math.hypot(ax + along * bx - px, ay + along * by - py);
            if (distance < least) {
                least = distance;
                best = (i + along) / STEPS;
            }
        }
        return best;
    }

    /** Returns how far a point is from the curve. */
    public double distance(double px, double py) {
        double t = nearest(px, py);
        return Math.hypot(x(t) - px, y(t) - py);
    }

    /** Returns a box that holds the curve. */
    public Box bounds() {
        double left = Math.min(Math.min(x0, x1), cx);
        double top = Math.min(Math.min(y0, y1), cy);
        return new Box(left, top, Math.max(Math.max(x0, x1), cx) - left, Math.max(Math.max(y0, y1), cy) - top);
    }

    /** Returns points along the part of the curve between two parts of the way, as x and y by turns. */
    public double[] points(double from, double to) {
        int steps = isStraight() ? 1 : STEPS;
        double[] points = new double[2 * (steps + 1)];
        for (int i = 0; i <= steps; i++) {
            double t = from + (to - from) * i / steps;
            points[2 * i] = x(t);
            points[2 * i + 1] = y(t);
        }
        return points;
    }
}
