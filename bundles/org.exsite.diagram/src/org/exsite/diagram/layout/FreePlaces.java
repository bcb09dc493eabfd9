package org.exsite.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.exsite.diagram.Node;
import org.exsite.diagram.Place;
import org.exsite.diagram.Places;
import org.exsite.diagram.Topology;
import org.exsite.diagram.draw.Box;
import org.exsite.diagram.draw.NodeShape;

/** Finds room for a node beside those that are in place already, on wider and wider rings around a point. */
final class FreePlaces {

    private static final int STEP = 60;
    private static final int DIRECTIONS = 12;
    private static final int RINGS = 60;
    private static final double MARGIN = 14;

    private final boolean showServers;
    private final List<Box> taken = new ArrayList<>();
    private Box all = new Box(0, 0, 0, 0);

    FreePlaces(Topology topology, Places places, boolean showServers) {
        this.showServers = showServers;
        for (Node node : topology.nodes()) {
            Place place = places.get(node.id());
            if (place != null) {
                take(box(node, place.x(), place.y()));
            }
        }
    }

    /**
     * Returns a place for a node.
     *
     * @param near the place of something that it is connected with, or {@code null} for below everything
     */
    Place near(Node node, Place near) {
        double x = near == null ? all.centreX() : near.x();
        double y = near == null ? all.bottom() : near.y();
        for (int ring = near == null ? 0 : 3; ring < RINGS; ring++) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                Box box = box(node, x + ring * STEP * Math.cos(angle), y + ring * STEP * 0.7 * Math.sin(angle));
                if (taken.stream().noneMatch(box.grown(MARGIN)::meets)) {
                    return placed(node, box);
                }
            }
        }
        return placed(node, box(node, all.right() + STEP, y));
    }

    private Place placed(Node node, Box box) {
        take(box);
        return new Place(node.id(), (int) Math.round(box.centreX()), (int) Math.round(box.centreY()));
    }

    private void take(Box box) {
        all = taken.isEmpty() ? box : all.with(box);
        taken.add(box);
    }

    private Box box(Node node, double x, double y) {
        NodeShape shape = NodeShape.of(node, showServers);
        return Box.around(x, y, shape.width(), shape.height());
    }
}
