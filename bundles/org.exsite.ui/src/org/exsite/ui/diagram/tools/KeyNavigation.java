package org.exsite.ui.diagram.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.exsite.diagram.Link;
import org.exsite.diagram.Node;
import org.exsite.diagram.Part;
import org.exsite.diagram.Row;
import org.exsite.diagram.draw.Box;
import org.exsite.diagram.draw.Scene;
import org.exsite.ui.diagram.canvas.DiagramState;

/**
 * Where keys lead from the selected part: arrows to the nearest node that way; with Alt down into the rows of a node and
 * up again; a slash and a backslash round the connectors of a node, and arrows from a connector to its ends.
 */
public final class KeyNavigation {

    /** What lies to the side of the direction counts this much more than what lies in it. */
    private static final double ASIDE = 2.2;

    private final Scene scene;
    private final Part here;

    /** Starts from what is selected. */
    public KeyNavigation(DiagramState state) {
        this.scene = state.scene();
        this.here = state.selected().stream().findFirst().orElse(null);
    }

    /** Returns the part that a key leads to, or nothing if there is none that way. */
    public Optional<Part> go(int key, boolean inside) {
        if (here == null) {
            return scene.nodes().stream().map(Part.class::cast).findFirst();
        }
        return switch (here) {
            case Node node when inside && key == SWT.ARROW_DOWN -> rows(node).stream().map(Part.class::cast).findFirst();
            case Node node -> nearest(scene.box(node), node, key);
            case Row row -> row(row, key, inside);
            case Link link -> end(link, key);
        };
    }

    /** Returns the next connector of the node, or the one before it. */
    public Optional<Part> round(boolean forward) {
        Node node = switch (here) {
            case Node itself -> itself;
            case Row row -> scene.nodeOf(row).orElse(null);
            case Link link -> link.from();
            case null -> null;
        };
        List<Link> links = new ArrayList<>(scene.topology().links().stream()
                .filter(link -> link.from() == node || link.to() == node)
                .filter(link -> scene.strand(link) != null).toList());
        if (links.isEmpty()) {
            return Optional.empty();
        }
        int at = here instanceof Link link ? links.indexOf(link) : forward ? -1 : 0;
        return Optional.of(links.get(Math.floorMod(at + (forward ? 1 : -1), links.size())));
    }

    private Optional<Part> row(Row row, int key, boolean inside) {
        Node node = scene.nodeOf(row).orElseThrow();
        List<Row> rows = rows(node);
        int next = rows.indexOf(row) + (key == SWT.ARROW_UP ? -1 : key == SWT.ARROW_DOWN ? 1 : 0);
        if (key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT) {
            return nearest(scene.box(node), node, key);
        }
        return next < 0 || inside && key == SWT.ARROW_UP ? Optional.of(node)
                : next >= rows.size() ? nearest(scene.box(node), node, key) : Optional.of(rows.get(next));
    }

    private Optional<Part> end(Link link, int key) {
        Box from = scene.box(link.from());
        Box to = scene.box(link.to());
        boolean backwards = switch (key) {
            case SWT.ARROW_LEFT -> from.centreX() <= to.centreX();
            case SWT.ARROW_RIGHT -> from.centreX() > to.centreX();
            case SWT.ARROW_UP -> from.centreY() <= to.centreY();
            default -> from.centreY() > to.centreY();
        };
        return Optional.of(backwards ? link.from() : link.to());
    }

    private Optional<Part> nearest(Box start, Node not, int key) {
        Node best = null;
        double least = Double.MAX_VALUE;
        for (Node node : scene.nodes()) {
            Box box = scene.box(node);
            double dx = box.centreX() - start.centreX();
            double dy = box.centreY() - start.centreY();
            double ahead = key == SWT.ARROW_LEFT ? -dx : key == SWT.ARROW_RIGHT ? dx : key == SWT.ARROW_UP ? -dy : dy;
            double aside = Math.abs(key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT ? dy : dx);
            if (node != not && ahead > 1 && ahead + ASIDE * aside < least) {
                least = ahead + ASIDE * aside;
                best = node;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Row> rows(Node node) {
        return scene.shape(node).rows();
    }

    /** Returns all nodes, for selecting everything. */
    public Set<Part> everything() {
        return Set.copyOf(scene.nodes());
    }
}
