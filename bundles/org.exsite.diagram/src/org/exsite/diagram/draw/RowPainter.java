package org.exsite.diagram.draw;

import org.exsite.diagram.Row;
import org.exsite.rules.Severity;

/** Draws one row of a node: icon, text, what stands at its end, and the sign of its problems. */
final class RowPainter {

    private final Surface surface;
    private final Appearance look;

    RowPainter(Surface surface, Appearance look) {
        this.surface = surface;
        this.look = look;
    }

    void paint(Row row, Box box, boolean faded) {
        Palette palette = look.palette();
        if (look.isSelected(row) || look.isPointed(row)) {
            surface.box(box.grown(-1.5), 4, Surface.NONE, look.isSelected(row) ? palette.selection() : palette.border(),
                    look.isSelected(row) ? 2 : 1, Surface.Stroke.SOLID);
        }
        surface.icon(row.object().eClass(), Box.around(box.x() + NodeShape.PADDING + 7, box.centreY(), 14, 14));
        double left = box.x() + NodeShape.PADDING + NodeShape.ICON + 2;
        double detail = row.detail().isEmpty() ? 0 : TextWidths.of(row.detail(), NodeShape.TEXT, false) + 4;
        int colour = faded ? palette.border() : palette.foreground();
        surface.text(row.text(), new Box(left, box.y(), box.right() - left - detail - 6, box.height()), NodeShape.TEXT,
                false, colour);
        if (detail > 0) {
            surface.text(row.detail(), new Box(box.right() - detail - 4, box.y(), detail + 4, box.height()),
                    NodeShape.TEXT, false, faded ? colour : palette.muted());
        }
        Severity severity = look.problems().apply(row.object());
        if (severity != null && !faded) {
            new Sign(surface, palette).paint(severity, box.x() + NodeShape.PADDING + 1, box.bottom() - 5);
        }
    }
}
