package org.exsite.diagram.layout;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.exsite.diagram.Node;

/** How far nodes are from the one in the middle: to the left as negative numbers, to the right as positive ones. */
final class Depths {

    private final Map<Node, Integer> depths = new IdentityHashMap<>();
    private final Neighbours neighbours;
    private final Set<Node> core = Collections.newSetFromMap(new IdentityHashMap<>());

    Depths(Neighbours neighbours, Collection<Node> core, Node centre) {
        this.neighbours = neighbours;
        this.core.addAll(core);
        Deque<Node> next = new ArrayDeque<>();
        depths.put(centre, 0);
        int side = 1;
        for (Node node : neighbours.of(centre)) {
            if (isOpen(node)) {
                depths.put(node, side);
                next.add(node);
                side = -side;
            }
        }
        spread(next);
    }

    Map<Node, Integer> depths() {
        return depths;
    }

    private void spread(Deque<Node> next) {
        while (!next.isEmpty()) {
            Node node = next.removeFirst();
            int depth = depths.get(node);
            for (Node other : neighbours.of(node)) {
                if (isOpen(other)) {
                    depths.put(other, depth + Integer.signum(depth));
                    next.add(other);
                }
            }
        }
    }

    private boolean isOpen(Node node) {
        return core.contains(node) && !depths.containsKey(node);
    }
}
