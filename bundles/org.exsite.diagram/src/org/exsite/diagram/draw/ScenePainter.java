package org.exsite.diagram.draw;

import java.util.List;

import org.exsite.diagram.DiagramMessages;
import org.exsite.diagram.Link;
import org.exsite.diagram.LinkKind;
import org.exsite.diagram.Node;
import org.exsite.diagram.Row;
import org.exsite.rules.Severity;

/**
 * Draws a scene, the same on a window and in a file. Only what meets the visible part is drawn, and what would be too
 * small to be read is left out.
 */
public final class ScenePainter {

    /** From this many dots to a unit on, texts of rows are drawn. */
    private static final double ROWS_FROM = 0.5;
    private static final double TITLES_FROM = 0.28;
    private static final double LABELS_FROM = 0.6;
    /** Below this, all lines between two nodes become one. */
    private static final double STRANDS_FROM = 0.35;
    private static final double CORNER = 7;
    private static final double LINE = 1.8;
    private static final double ARROW = 9;
    private static final double ARROW_ANGLE = 0.42;
    private static final double LABEL_HEIGHT = 16;
    /** With more lines than this, only those that are pointed at have labels. */
    private static final int MOST_LABELS = 150;

    private final Scene scene;
    private final Appearance look;
    private final Surface surface;
    private final Box visible;
    private final double scale;

    /**
     * @param visible what is seen of the scene; the rest is not drawn
     */
    public ScenePainter(Scene scene, Appearance look, Surface surface, Box visible) {
        this.scene = scene;
        this.look = look;
        this.surface = surface;
        this.visible = visible;
        this.scale = surface.scale();
    }

    /** Draws lines, labels and boxes, in this order. */
    public void paint() {
        Strand last = null;
        for (Strand strand : scene.strands()) {
            boolean bundled = scale < STRANDS_FROM && last != null && joins(strand, last) && !isOfInterest(strand);
            if (!bundled && strand.curve().bounds().meets(visible)) {
                paint(strand);
            }
            last = strand;
        }
        scene.strands().stream().filter(strand -> strand.curve().bounds().meets(visible)).forEach(this::label);
        for (Node node : scene.nodes()) {
            if (scene.box(node).grown(4).meets(visible)) {
                paint(node);
            }
        }
        scene.strands().stream().filter(strand -> strand.curve().bounds().meets(visible)).forEach(this::signs);
    }

    private static boolean joins(Strand one, Strand other) {
        return one.there().from() == other.there().from() && one.there().to() == other.there().to()
                || one.there().from() == other.there().to() && one.there().to() == other.there().from();
    }

    private boolean isOfInterest(Strand strand) {
        return isOfInterest(strand.there()) || strand.back() != null && isOfInterest(strand.back());
    }

    private boolean isOfInterest(Link link) {
        return look.isSelected(link) || look.isPointed(link) || !look.highlighted().isEmpty() && !look.isFaded(link);
    }

    private void paint(Strand strand) {
        surface.begin(strand.back() == null ? Descriptions.of(strand.there())
                : Descriptions.of(strand.there()) + '\n' + Descriptions.of(strand.back()));
        paint(strand, strand.there());
        if (strand.back() != null) {
            paint(strand, strand.back());
        } else {
            arrow(strand.curve(), colour(strand.there()));
        }
        surface.end();
    }

    private void paint(Strand strand, Link link) {
        double from = strand.from(link);
        double to = strand.to(link);
        boolean standsOut = !look.highlighted().isEmpty() && !look.isFaded(link);
        double width = LINE + (look.isPointed(link) ? 1.2 : 0) + (standsOut ? 1.6 : 0);
        if (look.isSelected(link)) {
            surface.curve(strand.curve(), from, to, look.palette().selection(), width + 5, Surface.Stroke.SOLID);
        }
        surface.curve(strand.curve(), from, to, colour(link), width,
                link.kind() == LinkKind.REPLICATION ? Surface.Stroke.DASHED : Surface.Stroke.SOLID);
    }

    private int colour(Link link) {
        return look.isFaded(link) ? look.palette().faded() : look.palette().of(link.kind());
    }

    private void arrow(Curve curve, int colour) {
        double angle = curve.endAngle();
        surface.area(new double[] {curve.x1(), curve.y1(),
            curve.x1() - ARROW * Math.cos(angle - ARROW_ANGLE), curve.y1() - ARROW * Math.sin(angle - ARROW_ANGLE),
            curve.x1() - ARROW * Math.cos(angle + ARROW_ANGLE), curve.y1() - ARROW * Math.sin(angle + ARROW_ANGLE)},
                colour);
    }

    private void label(Strand strand) {
        Box box = labelBox(strand);
        if (box != null) {
            surface.box(box, LABEL_HEIGHT / 2, look.palette().background(), colour(strand.there()), 0.8,
                    Surface.Stroke.SOLID);
            surface.text(labelText(strand.there()), new Box(box.x() + 6, box.y(), box.width() - 6, box.height()),
                    NodeShape.TEXT, false, look.palette().foreground());
        }
    }

    private static String labelText(Link link) {
        return link.cost() == null ? link.kind().label()
                : DiagramMessages.format("link.cost", link.kind().label(), link.cost());
    }

    /** Returns where the label of a line is, or {@code null} if it has none. */
    private Box labelBox(Strand strand) {
        Link link = strand.there();
        boolean faded = look.isFaded(link) && (strand.back() == null || look.isFaded(strand.back()));
        if (scale < LABELS_FROM || faded
                || (isExplainedByItsEnd(link) || scene.strands().size() > MOST_LABELS) && !isOfInterest(strand)) {
            return null;
        }
        Curve curve = strand.curve();
        Box box = Box.around(curve.x(strand.label()), curve.y(strand.label()),
                TextWidths.of(labelText(link), NodeShape.TEXT, false) + 12, LABEL_HEIGHT);
        boolean fits = box.width() + 16 < Math.hypot(curve.x1() - curve.x0(), curve.y1() - curve.y0());
        return fits || isOfInterest(strand) ? box : null;
    }

    /** The box of another mail system says what the line to it would. */
    private static boolean isExplainedByItsEnd(Link link) {
        return link.to().kind() == Node.Kind.OUTSIDE;
    }

    private void signs(Strand strand) {
        Curve curve = strand.curve();
        Box label = isExplainedByItsEnd(strand.there()) ? labelBox(strand) : null;
        if (label != null) {
            // the label takes up most of such a line, and is not to be covered
            sign(strand.there(), label.x(), label.y());
            return;
        }
        double where = strand.back() != null ? 0.2 : isExplainedByItsEnd(strand.there()) ? 0.5 : 0.25;
        sign(strand.there(), curve.x(where), curve.y(where));
        if (strand.back() != null) {
            sign(strand.back(), curve.x(0.8), curve.y(0.8));
        }
    }

    private void sign(Link link, double x, double y) {
        Severity severity = look.problems().apply(link.object());
        if (severity != null && !look.isFaded(link)) {
            new Sign(surface, look.palette()).paint(severity, x, y);
        }
    }

    private void paint(Node node) {
        Box box = scene.box(node);
        boolean faded = look.isFaded(node);
        boolean site = node.kind() == Node.Kind.SITE;
        Palette palette = look.palette();
        surface.begin(Descriptions.of(node));
        if (look.isSelected(node)) {
            surface.box(box.grown(3.5), CORNER + 3, Surface.NONE, palette.selection(), 3, Surface.Stroke.SOLID);
        }
        int line = faded ? palette.faded() : look.isPointed(node) ? palette.foreground() : palette.border();
        surface.box(box, CORNER, site ? palette.fill() : palette.outside(), line, 1.2,
                site ? Surface.Stroke.SOLID : Surface.Stroke.DASHED);
        if (site && !faded) {
            heading(box, palette, line);
        }
        if (scale >= TITLES_FROM) {
            title(node, box, faded ? palette.border() : palette.foreground());
        }
        if (scale >= ROWS_FROM) {
            rows(node, box, faded);
        }
        surface.end();
        Severity severity = site ? worst(node) : null;
        if (severity != null && !faded) {
            new Sign(surface, palette).paint(severity, box.right() - 2, box.y() + 2);
        }
    }

    private void heading(Box box, Palette palette, int line) {
        double height = Math.min(NodeShape.HEADING, box.height());
        surface.box(new Box(box.x(), box.y(), box.width(), height), CORNER, palette.heading(), line, 1.2,
                Surface.Stroke.SOLID);
        if (box.height() > height) {
            surface.box(new Box(box.x() + 0.6, box.y() + height - CORNER, box.width() - 1.2, CORNER), 0,
                    palette.heading(), Surface.NONE, 0, Surface.Stroke.SOLID);
        }
    }

    private void title(Node node, Box box, int colour) {
        double middle = box.y() + NodeShape.HEADING / 2;
        surface.icon(node.icon(), Box.around(box.x() + NodeShape.PADDING + NodeShape.ICON / 2, middle, NodeShape.ICON,
                NodeShape.ICON));
        double left = box.x() + NodeShape.PADDING * 1.6 + NodeShape.ICON;
        surface.text(node.title(), new Box(left, middle - 10, box.right() - left - NodeShape.PADDING / 2, 20),
                NodeShape.TITLE, true, colour);
    }

    private void rows(Node node, Box box, boolean faded) {
        NodeShape shape = scene.shape(node);
        List<Row> rows = shape.rows();
        for (int i = 0; i < rows.size(); i++) {
            new RowPainter(surface, look).paint(rows.get(i), shape.row(box, i), faded);
        }
        if (!shape.note().isEmpty()) {
            double left = box.x() + NodeShape.PADDING * 1.6 + NodeShape.ICON;
            surface.text(shape.note(), new Box(left, box.bottom() - 20, box.right() - left, 16), NodeShape.TEXT, false,
                    faded ? look.palette().border() : look.palette().muted());
        }
    }

    private Severity worst(Node node) {
        Severity worst = look.problems().apply(node.object());
        if (scene.shape(node).rows().isEmpty()) {
            for (Row row : node.rows()) {
                Severity severity = look.problems().apply(row.object());
                worst = worst == null || severity != null && severity.isAtLeast(worst) ? severity : worst;
            }
        }
        return worst;
    }
}
