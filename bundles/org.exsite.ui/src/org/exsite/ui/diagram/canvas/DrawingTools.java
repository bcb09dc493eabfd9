package org.exsite.ui.diagram.canvas;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.exsite.diagram.draw.Palette;
import org.exsite.ui.editor.ObjectImages;

/**
 * Fonts, icons, measures of texts and colours of a control that shows a diagram; freed with it. Texts have the font and,
 * at the natural size, about the height that people have chosen for their desktop.
 */
final class DrawingTools {

    /**
     * The height of texts in units of the diagram that the font of the desktop stands for, in points at 96 dots an
     * inch.
     */
    private static final double POINTS = 9.4;
    private static final double POINTS_OF_AN_INCH = 72;
    private static final int MOST_MEASURES = 20_000;

    private final Control control;
    private final ObjectImages icons;
    private final Map<Integer, Font> fonts = new HashMap<>();
    private final Map<Measure, Point> extents = new HashMap<>();
    /** The key of the font that was asked for last, which is the one that texts are measured in. */
    private int font;

    private record Measure(int font, String text) {
    }

    DrawingTools(Control control) {
        this.control = control;
        icons = new ObjectImages(control);
        control.addDisposeListener(event -> fonts.values().forEach(Font::dispose));
    }

    /** Returns how many dots there are to a unit at the natural size. */
    double natural() {
        double points = control.getFont().getFontData()[0].getHeight();
        return points / POINTS * resolution();
    }

    /** Returns how many dots of the screen there are to one of 96 dpi, by which text is as large as it is for the eye. */
    double resolution() {
        return dotsPerInch() / 96.0;
    }

    /** Returns the font whose size is a number of dots. */
    Font font(double dots, boolean bold) {
        int points = Math.max(1, (int) Math.round(dots * POINTS_OF_AN_INCH / dotsPerInch()));
        font = bold ? -points : points;
        return fonts.computeIfAbsent(font, key -> {
            FontData data = control.getFont().getFontData()[0];
            return new Font(control.getDisplay(), data.getName(), points, bold ? SWT.BOLD : SWT.NORMAL);
        });
    }

    /** Returns the icon of a class. */
    Image icon(EClass type) {
        return icons.of(type);
    }

    /** Returns the size of a text in the font that was asked for last. */
    Point extent(GC gc, String text) {
        if (extents.size() > MOST_MEASURES) {
            extents.clear();
        }
        return extents.computeIfAbsent(new Measure(font, text), key -> gc.textExtent(text, SWT.DRAW_TRANSPARENT));
    }

    /** Returns what of a text fits into a width; what is cut off is replaced by an ellipsis. */
    String fitting(GC gc, String text, int width) {
        if (extent(gc, text).x <= width) {
            return text;
        }
        int low = 1;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (extent(gc, text.substring(0, middle) + '\u2026').x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, Math.min(low, text.length())) + '\u2026';
    }

    /** Returns the colours of lists, from which a diagram mixes its own. */
    Palette palette() {
        Display display = control.getDisplay();
        return new Palette(number(control.getBackground().getRGB()), number(control.getForeground().getRGB()),
                number(display.getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB()), display.getHighContrast());
    }

    private int dotsPerInch() {
        return Math.max(1, control.getDisplay().getDPI().y);
    }

    private static int number(RGB rgb) {
        return rgb.red << 16 | rgb.green << 8 | rgb.blue;
    }
}
