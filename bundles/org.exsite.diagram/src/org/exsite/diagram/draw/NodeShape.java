package org.exsite.diagram.draw;

import java.util.List;

import org.exsite.diagram.DiagramMessages;
import org.exsite.diagram.Node;
import org.exsite.diagram.Row;

/**
 * How large a node is and where in it the rows are. Sizes follow from the texts alone, so that they are the same wherever
 * it is drawn.
 *
 * @param width the width of the box
 * @param height the height of the box
 * @param rows the rows that are shown
 * @param note what is said instead of the other rows; may be empty
 */
public record NodeShape(double width, double height, List<Row> rows, String note) {

    static final double TITLE = 13;
    static final double TEXT = 11;
    static final double HEADING = 34;
    static final double ROW = 20;
    static final double PADDING = 9;
    static final double ICON = 18;
    private static final double BOTTOM = 6;
    private static final double NOTE = 16;
    private static final double LEAST = 104;
    private static final double GREATEST = 230;
    /** A gateway may have hundreds of address spaces; its form lists them. */
    private static final int MOST_SPACES = 5;
    private static final int MOST_SERVERS = 12;

    /** Returns the shape of a node; servers are shown as rows or counted. */
    public static NodeShape of(Node node, boolean showServers) {
        boolean site = node.kind() == Node.Kind.SITE;
        int most = site ? showServers ? MOST_SERVERS : 0 : MOST_SPACES;
        List<Row> all = node.rows();
        List<Row> rows = all.size() <= most ? all : all.subList(0, Math.max(0, most - 1));
        String note = note(node, rows.size(), site && !showServers);
        double width = PADDING * 3 + ICON + TextWidths.of(node.title(), TITLE, true);
        for (Row row : rows) {
            width = Math.max(width, PADDING * 3 + ICON + TextWidths.of(row.text(), TEXT, false)
                    + TextWidths.of(row.detail(), TEXT, false) + (row.detail().isEmpty() ? 0 : PADDING));
        }
        double height = HEADING + rows.size() * ROW + (rows.isEmpty() ? 0 : BOTTOM) + (note.isEmpty() ? 0 : NOTE);
        return new NodeShape(Math.ceil(Math.clamp(width, LEAST, GREATEST)), height, rows, note);
    }

    private static String note(Node node, int shown, boolean count) {
        if (node.kind() == Node.Kind.SITE_ELSEWHERE) {
            return DiagramMessages.get("outside.site");
        } else if (count) {
            return DiagramMessages.format("node.servers", node.rows().size());
        }
        int hidden = node.rows().size() - shown;
        return hidden == 0 ? "" : DiagramMessages.format("node.more", hidden);
    }

    /** Returns the box of a row within the box of its node. */
    Box row(Box node, int index) {
        return new Box(node.x() + 1, node.y() + HEADING + index * ROW, node.width() - 2, ROW);
    }
}
