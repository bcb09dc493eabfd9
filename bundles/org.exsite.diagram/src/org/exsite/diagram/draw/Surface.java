package org.exsite.diagram.draw;

import org.eclipse.emf.ecore.EClass;

/**
 * What a diagram is drawn on: a window or a file. Places and sizes are in units of the diagram, colours are numbers
 * {@code 0xRRGGBB}.
 */
public interface Surface {

    /** A colour that means not to draw. */
    int NONE = -1;

    /** How a line is drawn. */
    enum Stroke {
        /** Without gaps. */
        SOLID,
        /** In dashes. */
        DASHED
    }

    /** Returns how many dots there are to a unit. */
    double scale();

    /** Draws a rectangle with round corners; either colour may be {@link #NONE}. */
    void box(Box box, double corner, int fill, int line, double width, Stroke stroke);

    /** Draws a part of a curve, from 0 to 1. */
    void curve(Curve curve, double from, double to, int colour, double width, Stroke stroke);

    /** Fills the area between points, given as x and y by turns. */
    void area(double[] points, int fill);

    /** Draws an ellipse that fills a box. */
    void ellipse(Box box, int fill, int line, double width);

    /**
     * Draws a text in one line, from the left edge of a box and in the middle of its height; what does not fit ends in an
     * ellipsis.
     */
    void text(String text, Box box, double size, boolean bold, int colour);

    /** Draws the icon of a class. */
    void icon(EClass type, Box box);

    /** Begins what stands for a part, with a text that says what it is. */
    default void begin(String tip) {
    }

    /** Ends what {@link #begin} began. */
    default void end() {
    }
}
