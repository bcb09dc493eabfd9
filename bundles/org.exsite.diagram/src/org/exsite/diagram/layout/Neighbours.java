package org.exsite.diagram.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.exsite.diagram.Link;
import org.exsite.diagram.Node;
import org.exsite.diagram.Topology;

/** Which nodes are connected, in whatever direction and however often. */
final class Neighbours {

    private final Map<Node, Set<Node>> all = new LinkedHashMap<>();

    Neighbours(Topology topology) {
        topology.nodes().forEach(node -> all.put(node, new LinkedHashSet<>()));
        for (Link link : topology.links()) {
            all.get(link.from()).add(link.to());
            all.get(link.to()).add(link.from());
        }
    }

    Map<Node, Collection<Node>> all() {
        return new LinkedHashMap<>(all);
    }

    Collection<Node> of(Node node) {
        return all.get(node);
    }

    Collection<Node> nodes() {
        return all.keySet();
    }

    /** Returns the node with the most neighbours, the first of several. */
    Node centre() {
        return centre(all.keySet());
    }

    Node centre(Collection<Node> some) {
        Node centre = null;
        for (Node node : some) {
            if (centre == null || all.get(node).size() > all.get(centre).size()) {
                centre = node;
            }
        }
        return centre;
    }

    /** Returns the groups of nodes that are connected with each other. */
    List<List<Node>> components() {
        List<List<Node>> components = new ArrayList<>();
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node start : all.keySet()) {
            if (seen.add(start)) {
                List<Node> component = new ArrayList<>();
                Deque<Node> next = new ArrayDeque<>(List.of(start));
                while (!next.isEmpty()) {
                    Node node = next.removeFirst();
                    component.add(node);
                    all.get(node).stream().filter(seen::add).forEach(next::addLast);
                }
                components.add(component);
            }
        }
        return components;
    }

    /**
     * Returns, for the nodes that hang on the rest by one neighbour alone, that neighbour; and so on until a circle or
     * the root is left.
     */
    Map<Node, Node> pendant(List<Node> component, Node root) {
        Map<Node, Integer> degree = new IdentityHashMap<>();
        component.forEach(node -> degree.put(node, all.get(node).size()));
        Deque<Node> leaves = new ArrayDeque<>(component.stream()
                .filter(node -> node != root && degree.get(node) == 1).toList());
        Map<Node, Node> hangsOn = new LinkedHashMap<>();
        while (!leaves.isEmpty()) {
            Node leaf = leaves.removeFirst();
            Node on = all.get(leaf).stream().filter(node -> !hangsOn.containsKey(node)).findFirst().orElseThrow();
            hangsOn.put(leaf, on);
            if (degree.merge(on, -1, Integer::sum) == 1 && on != root) {
                leaves.addLast(on);
            }
        }
        return hangsOn;
    }
}
