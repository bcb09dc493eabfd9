package org.exsite.diagram.layout;

import java.util.IdentityHashMap;
import java.util.Map;

import org.exsite.diagram.Node;

/** Nodes that have their places relative to each other and are moved together. */
final class Block {

    final double width;
    final double height;
    /** Negative to the left of the middle, positive to the right of it. */
    int side;
    private final Map<Node, double[]> centres = new IdentityHashMap<>();

    Block(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Makes a block of one node. */
    Block(Node node, double width, double height) {
        this(width, height);
        put(node, width / 2, height / 2);
    }

    void put(Node node, double x, double y) {
        centres.put(node, new double[] {x, y});
    }

    /** Takes over the nodes of another block, at a place of this one. */
    void add(Block other, double left, double top) {
        other.centres.forEach((node, centre) -> put(node, left + centre[0], top + centre[1]));
    }

    double x(Node node) {
        return centres.get(node)[0];
    }

    double y(Node node) {
        return centres.get(node)[1];
    }
}
