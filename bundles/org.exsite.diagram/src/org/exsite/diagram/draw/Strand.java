package org.exsite.diagram.draw;

import org.exsite.diagram.Link;

/**
 * One line of a drawing: a connector, or two of a kind that lead to each other's sites. Of two, each has the half that is
 * nearer to its own site.
 *
 * @param there the connector at the beginning of the curve
 * @param back the connector at its end, or {@code null}
 * @param curve where the line runs
 * @param label the part of the way at which its label stands
 */
public record Strand(Link there, Link back, Curve curve, double label) {

    /** Returns the connector whose part of the line is nearest to a point. */
    public Link at(double x, double y) {
        return back == null || curve.nearest(x, y) <= 0.5 ? there : back;
    }

    /** Returns the part of the way at which the part of a connector begins. */
    double from(Link link) {
        return link == there ? 0 : 0.5;
    }

    /** Returns the part of the way at which the part of a connector ends. */
    double to(Link link) {
        return link == there && back != null ? 0.5 : 1;
    }
}
