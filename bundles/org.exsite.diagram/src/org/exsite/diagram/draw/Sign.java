package org.exsite.diagram.draw;

import org.exsite.rules.Severity;

/** The sign of a severity: of different shape as well as colour, for those who do not tell the colours apart. */
final class Sign {

    private static final double SIZE = 15;
    private static final int WHITE = 0xffffff;
    private static final int DARK = 0x3a2c00;

    private final Surface surface;
    private final Palette palette;

    Sign(Surface surface, Palette palette) {
        this.surface = surface;
        this.palette = palette;
    }

    /** Draws a sign around a point; it never becomes too small to be seen. */
    void paint(Severity severity, double x, double y) {
        double size = Math.max(SIZE, 7 / surface.scale());
        double r = size / 2;
        int colour = palette.of(severity);
        if (severity == Severity.WARNING) {
            surface.area(new double[] {x, y - r - size * 0.14, x + r + size * 0.2, y + r + size * 0.06,
                x - r - size * 0.2, y + r + size * 0.06}, palette.background());
            surface.area(new double[] {x, y - r, x + r + size * 0.06, y + r, x - r - size * 0.06, y + r}, colour);
            bar(x, y - r * 0.35, y + r * 0.35, size * 0.13, DARK);
            bar(x, y + r * 0.58, y + r * 0.78, size * 0.13, DARK);
            return;
        }
        surface.ellipse(Box.around(x, y, size, size), colour, palette.background(), 1.2);
        if (severity == Severity.ERROR) {
            double d = r * 0.42;
            surface.curve(line(x - d, y - d, x + d, y + d), 0, 1, WHITE, size * 0.14, Surface.Stroke.SOLID);
            surface.curve(line(x - d, y + d, x + d, y - d), 0, 1, WHITE, size * 0.14, Surface.Stroke.SOLID);
        } else {
            bar(x, y - r * 0.1, y + r * 0.6, size * 0.13, WHITE);
            bar(x, y - r * 0.6, y - r * 0.38, size * 0.13, WHITE);
        }
    }

    private void bar(double x, double top, double bottom, double width, int colour) {
        surface.box(new Box(x - width / 2, top, width, bottom - top), 0, colour, Surface.NONE, 0, Surface.Stroke.SOLID);
    }

    private static Curve line(double x0, double y0, double x1, double y1) {
        return new Curve(x0, y0, (x0 + x1) / 2, (y0 + y1) / 2, x1, y1);
    }
}
