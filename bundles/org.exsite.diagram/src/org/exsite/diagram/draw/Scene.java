package org.exsite.diagram.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.exsite.diagram.Link;
import org.exsite.diagram.Node;
import org.exsite.diagram.Part;
import org.exsite.diagram.Place;
import org.exsite.diagram.Places;
import org.exsite.diagram.Row;
import org.exsite.diagram.Topology;
import org.exsite.model.naming.DistinguishedName;

/** A graph with a place for everything: what is drawn, and what is found at a point. */
public final class Scene {

    private static final double MARGIN = 24;

    private final Topology topology;
    private final Map<Node, NodeShape> shapes = new IdentityHashMap<>();
    private final Map<Node, Box> boxes = new LinkedHashMap<>();
    private final List<Strand> strands;
    private final Map<Link, Strand> byLink = new HashMap<>();

    /**
     * Puts a graph in place.
     *
     * @param places the places of the nodes; a node without one is left out, with its links
     * @param showServers whether sites show their servers
     */
    public Scene(Topology topology, Places places, boolean showServers) {
        this.topology = topology;
        for (Node node : topology.nodes()) {
            Place place = places.get(node.id());
            if (place != null) {
                NodeShape shape = NodeShape.of(node, showServers);
                shapes.put(node, shape);
                boxes.put(node, Box.around(place.x(), place.y(), shape.width(), shape.height()));
            }
        }
        strands = new Strands(boxes, this::anchor).draw(topology.links().stream()
                .filter(link -> boxes.containsKey(link.from()) && boxes.containsKey(link.to())).toList());
        for (Strand strand : strands) {
            byLink.put(strand.there(), strand);
            if (strand.back() != null) {
                byLink.put(strand.back(), strand);
            }
        }
    }

    /** Returns the graph. */
    public Topology topology() {
        return topology;
    }

    /** Returns the nodes that have a place. */
    public List<Node> nodes() {
        return new ArrayList<>(boxes.keySet());
    }

    /** Returns the box of a node, or {@code null} if it has no place. */
    public Box box(Node node) {
        return boxes.get(node);
    }

    /** Returns the lines, those of one pair of nodes one after the other. */
    public List<Strand> strands() {
        return strands;
    }

    /** Returns the line of a link, or {@code null} if it is not drawn. */
    public Strand strand(Link link) {
        return byLink.get(link);
    }

    /** Returns the shape of a node that has a place. */
    public NodeShape shape(Node node) {
        return shapes.get(node);
    }

    /** Returns a box that holds everything, with a margin. */
    public Box bounds() {
        Box all = null;
        for (Box box : boxes.values()) {
            all = all == null ? box : all.with(box);
        }
        for (Strand strand : strands) {
            all = all.with(strand.curve().bounds());
        }
        return all == null ? new Box(0, 0, 1, 1) : all.grown(MARGIN);
    }

    /** Returns a box that holds a part, or {@code null} if it is not drawn. */
    public Box bounds(Part part) {
        return switch (part) {
            case Node node -> boxes.get(node);
            case Row row -> rowBox(row);
            case Link link -> byLink.containsKey(link) ? byLink.get(link).curve().bounds() : null;
        };
    }

    /**
     * Returns what is at a point: a row before its node, a node before a line.
     *
     * @param distance how far from a line the point may be
     */
    public Optional<Part> at(double x, double y, double distance) {
        Optional<Node> node = nodeAt(x, y);
        if (node.isPresent()) {
            NodeShape shape = shapes.get(node.get());
            Box box = boxes.get(node.get());
            for (int i = 0; i < shape.rows().size(); i++) {
                if (shape.row(box, i).contains(x, y, 0)) {
                    return Optional.of(shape.rows().get(i));
                }
            }
            return Optional.of(node.get());
        }
        Strand nearest = null;
        double least = distance;
        for (Strand strand : strands) {
            if (strand.curve().bounds().contains(x, y, distance) && strand.curve().distance(x, y) <= least) {
                nearest = strand;
                least = strand.curve().distance(x, y);
            }
        }
        return nearest == null ? Optional.empty() : Optional.of(nearest.at(x, y));
    }

    /** Returns the node at a point, the one drawn last if several lie there. */
    public Optional<Node> nodeAt(double x, double y) {
        Node found = null;
        for (Map.Entry<Node, Box> entry : boxes.entrySet()) {
            if (entry.getValue().contains(x, y, 0)) {
                found = entry.getKey();
            }
        }
        return Optional.ofNullable(found);
    }

    /** Returns the node with a name, if it has a place. */
    public Optional<Node> node(DistinguishedName id) {
        return boxes.keySet().stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** Returns the node that a row belongs to. */
    public Optional<Node> nodeOf(Row row) {
        return boxes.keySet().stream().filter(node -> node.rows().contains(row)).findFirst();
    }

    private Box rowBox(Row row) {
        return nodeOf(row).map(node -> {
            int index = shapes.get(node).rows().indexOf(row);
            return index < 0 ? boxes.get(node) : shapes.get(node).row(boxes.get(node), index);
        }).orElse(null);
    }

    private double anchor(Link link) {
        Box box = boxes.get(link.from());
        int index = link.server() == null ? -1 : shapes.get(link.from()).rows().indexOf(link.server());
        return index < 0 ? box.centreY() : shapes.get(link.from()).row(box, index).centreY();
    }
}
