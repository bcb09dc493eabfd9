package org.exsite.diagram.draw;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.exsite.diagram.Link;
import org.exsite.diagram.Node;

/** Draws the lines of links between boxes: links between the same two nodes run side by side, those back are paired. */
final class Strands {

    /** How far lines between the same nodes are apart. */
    private static final double APART = 22;
    private static final double LABELS_APART = 0.11;
    private static final double EDGE = 6;

    private final Map<Node, Box> boxes;
    private final Anchors anchors;
    private final Map<Node, Integer> order = new IdentityHashMap<>();
    private final List<Strand> strands = new ArrayList<>();

    /** Tells where on a node a link begins. */
    interface Anchors {

        /** Returns the height at which a link leaves the box of its site. */
        double y(Link link);
    }

    private record Pair(Node first, Node second) {
    }

    Strands(Map<Node, Box> boxes, Anchors anchors) {
        this.boxes = boxes;
        this.anchors = anchors;
        boxes.keySet().forEach(node -> order.put(node, order.size()));
    }

    List<Strand> draw(List<Link> links) {
        Map<Pair, List<Link>> bundles = new LinkedHashMap<>();
        for (Link link : links) {
            boolean forward = order.get(link.from()) <= order.get(link.to());
            bundles.computeIfAbsent(forward ? new Pair(link.from(), link.to()) : new Pair(link.to(), link.from()),
                    pair -> new ArrayList<>()).add(link);
        }
        bundles.forEach(this::draw);
        return strands;
    }

    private void draw(Pair pair, List<Link> bundle) {
        List<Link[]> lines = new ArrayList<>();
        List<Link> waiting = new ArrayList<>(bundle);
        while (!waiting.isEmpty()) {
            Link there = waiting.removeFirst();
            Link back = waiting.stream().filter(link -> link.from() == there.to() && link.kind() == there.kind()
                    && link.object().eClass() == there.object().eClass()).findFirst().orElse(null);
            if (back != null) {
                waiting.remove(back);
            }
            lines.add(new Link[] {there, back});
        }
        for (int i = 0; i < lines.size(); i++) {
            double offset = i - (lines.size() - 1) / 2.0;
            strands.add(strand(pair, lines.get(i)[0], lines.get(i)[1], offset));
        }
    }

    private Strand strand(Pair pair, Link there, Link back, double offset) {
        Box from = boxes.get(there.from());
        Box to = boxes.get(there.to());
        double dx = boxes.get(pair.second()).centreX() - boxes.get(pair.first()).centreX();
        double dy = boxes.get(pair.second()).centreY() - boxes.get(pair.first()).centreY();
        double length = Math.max(1, Math.hypot(dx, dy));
        double shiftX = -dy / length * offset * APART;
        double shiftY = dx / length * offset * APART;
        double[] start = inner(from, offset == 0 ? anchors.y(there) : from.centreY(), shiftX, shiftY);
        double[] end = inner(to, offset == 0 && back != null ? anchors.y(back) : to.centreY(), shiftX, shiftY);
        double cx = (start[0] + end[0]) / 2 + shiftX;
        double cy = (start[1] + end[1]) / 2 + shiftY;
        double[] out = from.exit(start[0], start[1], cx, cy);
        double[] in = to.exit(end[0], end[1], cx, cy);
        boolean steep = Math.abs(dy) > Math.abs(dx);
        return new Strand(there, back, new Curve(out[0], out[1], cx, cy, in[0], in[1]),
                Math.clamp(0.5 + (steep ? offset * LABELS_APART : 0), 0.2, 0.8));
    }

    private static double[] inner(Box box, double y, double shiftX, double shiftY) {
        return new double[] {Math.clamp(box.centreX() + shiftX, box.x() + EDGE, box.right() - EDGE),
            Math.clamp(y + shiftY, box.y() + EDGE, box.bottom() - EDGE)};
    }
}
