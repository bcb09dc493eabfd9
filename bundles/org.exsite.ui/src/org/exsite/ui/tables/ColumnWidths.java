package org.exsite.ui.tables;

import java.util.stream.Stream;

import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * The room that columns of a table or tree of the platform need, with whatever font people have set. No heading is cut
 * short: a column that would have to be narrower makes its table scroll.
 */
public final class ColumnWidths {

    /** How wide a character is on average in the font that widths are written down for. */
    private static final double USUAL = 7;
    /** Headings may be bold, which is so much wider, in percent. */
    private static final int BOLD = 115;
    /** The room at the sides of a text, and that of the sign that tells how a column sorts. */
    private static final int MARGIN = 22;

    private final Control table;

    /** @param table the table or tree, with the font that it is shown in */
    public ColumnWidths(Control table) {
        this.table = table;
    }

    /** Returns the width from which on a heading is readable. */
    public int heading(String text) {
        GC gc = new GC(table);
        try {
            return gc.textExtent(text).x * BOLD / 100 + MARGIN;
        } finally {
            gc.dispose();
        }
    }

    /**
     * Returns the width of a column, which grows with the font.
     *
     * @param heading is readable in any case
     * @param pixels the width for a font of usual size, in pixels at 96 dpi
     */
    public int of(String heading, int pixels) {
        GC gc = new GC(table);
        try {
            double scale = Math.max(1, gc.getFontMetrics().getAverageCharacterWidth() / USUAL);
            return Math.max(heading(heading), (int) Math.round(pixels * scale));
        } finally {
            gc.dispose();
        }
    }

    /** Returns how a column takes its part of the width of its table, which is never less than its heading needs. */
    public ColumnWeightData weight(String heading, int weight) {
        return new ColumnWeightData(weight, heading(heading));
    }

    /**
     * Returns how a column takes its part of the width, which is never less than its heading needs and its texts, up to a
     * number of characters of each.
     *
     * @param before the room before the texts, in pixels
     */
    public ColumnWeightData weight(String heading, int weight, Stream<String> texts, int most, int before) {
        GC gc = new GC(table);
        try {
            int widest = texts.map(text -> text.length() > most ? text.substring(0, most) : text).distinct()
                    .mapToInt(text -> gc.textExtent(text).x + MARGIN).max().orElse(0);
            return new ColumnWeightData(weight, Math.max(heading(heading), widest + before));
        } finally {
            gc.dispose();
        }
    }
}
