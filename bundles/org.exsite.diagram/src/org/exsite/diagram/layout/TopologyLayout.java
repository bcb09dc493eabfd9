package org.exsite.diagram.layout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.exsite.diagram.Node;
import org.exsite.diagram.Place;
import org.exsite.diagram.Places;
import org.exsite.diagram.Topology;

/**
 * Finds places for the nodes of a diagram: the site with the most neighbours in the middle, what hangs on it to both
 * sides, and what leads out of the organization outside. Where many sites hang on one, they stand in a grid beside it.
 * The same graph always gets the same places.
 */
public final class TopologyLayout {

    private TopologyLayout() {
    }

    /**
     * Arranges all nodes anew.
     *
     * @param showServers whether sites show their servers, which makes them larger
     * @param canceled is asked now and then whether to give up
     * @return the places, or {@code null} if it was canceled
     */
    public static Places arrange(Topology topology, boolean showServers, BooleanSupplier canceled) {
        Neighbours neighbours = new Neighbours(topology);
        Blocks blocks = new Blocks(showServers, canceled);
        Block all = new Arrangement(neighbours, blocks).arrange();
        if (canceled.getAsBoolean()) {
            return null;
        }
        double left = all.x(neighbours.centre());
        double top = all.y(neighbours.centre());
        Places places = new Places(List.of());
        for (Node node : topology.nodes()) {
            places.put(new Place(node.id(), (int) Math.round(all.x(node) - left), (int) Math.round(all.y(node) - top)));
        }
        return places;
    }

    /**
     * Completes the places of some nodes: the others are put near to what they are connected with, where there is room.
     *
     * @return places for all nodes; those given stay as they are
     */
    public static Places complete(Topology topology, Places known, boolean showServers) {
        Places places = new Places(known.all());
        if (places.holdsAll(topology.nodes())) {
            return places;
        }
        FreePlaces free = new FreePlaces(topology, places, showServers);
        Map<Node, Collection<Node>> neighbours = new Neighbours(topology).all();
        for (Node node : topology.nodes()) {
            if (places.get(node.id()) == null) {
                Place near = neighbours.get(node).stream().map(other -> places.get(other.id()))
                        .filter(Objects::nonNull).findFirst().orElse(null);
                places.put(free.near(node, near));
            }
        }
        return places;
    }
}
