package org.exsite.ui.diagram.canvas;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.exsite.diagram.draw.Box;
import org.exsite.diagram.draw.Curve;
import org.exsite.diagram.draw.Surface;

/** Draws on a window. */
final class GcSurface implements Surface {

    /** Below this many dots to a unit, nobody can tell a curve from a few straight lines. */
    private static final double CURVES_FROM = 0.3;
    private static final int[] DASHES = {6, 4};

    private final GC gc;
    private final Viewport view;
    private final DrawingTools tools;

    GcSurface(GC gc, Viewport view, DrawingTools tools) {
        this.gc = gc;
        this.view = view;
        this.tools = tools;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    @Override
    public double scale() {
        return view.scale() / tools.resolution();
    }

    @Override
    public void box(Box box, double corner, int fill, int line, double width, Stroke stroke) {
        int x = dotX(box.x());
        int y = dotY(box.y());
        int w = dotX(box.right()) - x;
        int h = dotY(box.bottom()) - y;
        int round = (int) Math.round(2 * corner * view.scale());
        if (fill != NONE) {
            gc.setBackground(colour(fill));
            if (round > 2) {
                gc.fillRoundRectangle(x, y, w, h, round, round);
            } else {
                gc.fillRectangle(x, y, w, h);
            }
        }
        if (line != NONE) {
            pen(line, width, stroke);
            if (round > 2) {
                gc.drawRoundRectangle(x, y, w, h, round, round);
            } else {
                gc.drawRectangle(x, y, w, h);
            }
        }
    }

    @Override
    public void curve(Curve curve, double from, double to, int colour, double width, Stroke stroke) {
        pen(colour, width, stroke);
        if (curve.isStraight() || view.scale() < CURVES_FROM) {
            gc.drawLine(dotX(curve.x(from)), dotY(curve.y(from)), dotX(curve.x(to)), dotY(curve.y(to)));
            return;
        }
        double[] points = curve.points(from, to);
        Path path = new Path(gc.getDevice());
        try {
            path.moveTo(exactX(points[0]), exactY(points[1]));
            for (int i = 2; i < points.length; i += 2) {
                path.lineTo(exactX(points[i]), exactY(points[i + 1]));
            }
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
    }

    @Override
    public void area(double[] points, int fill) {
        int[] dots = new int[points.length];
        for (int i = 0; i < points.length; i += 2) {
            dots[i] = dotX(points[i]);
            dots[i + 1] = dotY(points[i + 1]);
        }
        gc.setBackground(colour(fill));
        gc.fillPolygon(dots);
    }

    @Override
    public void ellipse(Box box, int fill, int line, double width) {
        int x = dotX(box.x());
        int y = dotY(box.y());
        int size = Math.max(1, (int) Math.round(box.width() * view.scale()));
        gc.setBackground(colour(fill));
        gc.fillOval(x, y, size, size);
        pen(line, width, Stroke.SOLID);
        gc.drawOval(x, y, size, size);
    }

    @Override
    public void text(String text, Box box, double size, boolean bold, int colour) {
        Font font = tools.font(size * view.scale(), bold);
        gc.setFont(font);
        int width = (int) Math.round(box.width() * view.scale());
        String fitting = tools.fitting(gc, text, width);
        Point extent = tools.extent(gc, fitting);
        gc.setForeground(colour(colour));
        gc.drawText(fitting, dotX(box.x()), dotY(box.centreY()) - extent.y / 2, SWT.DRAW_TRANSPARENT);
    }

    @Override
    public void icon(EClass type, Box box) {
        Image image = tools.icon(type);
        int size = Math.max(1, (int) Math.round(box.width() * view.scale()));
        gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, dotX(box.x()), dotY(box.y()), size,
                size);
    }

    private void pen(int colour, double width, Stroke stroke) {
        gc.setForeground(colour(colour));
        gc.setLineWidth(Math.max(1, (int) Math.round(width * view.scale())));
        gc.setLineStyle(stroke == Stroke.SOLID ? SWT.LINE_SOLID : SWT.LINE_CUSTOM);
        if (stroke == Stroke.DASHED) {
            int unit = Math.max(1, (int) Math.round(view.scale()));
            gc.setLineDash(new int[] {DASHES[0] * unit, DASHES[1] * unit});
        }
    }

    private static Color colour(int colour) {
        return new Color(new RGB(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff));
    }

    private int dotX(double x) {
        return (int) Math.round((x - view.left()) * view.scale());
    }

    private int dotY(double y) {
        return (int) Math.round((y - view.top()) * view.scale());
    }

    private float exactX(double x) {
        return (float) ((x - view.left()) * view.scale());
    }

    private float exactY(double y) {
        return (float) ((y - view.top()) * view.scale());
    }
}
