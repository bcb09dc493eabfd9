package org.exsite.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.exsite.diagram.Node;

/** Decides which nodes stand together and which way they lead. */
final class Arrangement {

    /** When more nodes than this hang on one, they stand in a grid. */
    private static final int MOST_IN_A_COLUMN = 8;
    private static final int MOST_IN_LAYERS = 60;
    private static final double TALL = 0.9;

    private final Neighbours neighbours;
    private final Blocks blocks;

    Arrangement(Neighbours neighbours, Blocks blocks) {
        this.neighbours = neighbours;
        this.blocks = blocks;
    }

    Block arrange() {
        return blocks.apart(neighbours.components().stream().map(this::component).toList());
    }

    private Block component(List<Node> component) {
        Node centre = neighbours.centre(component);
        Map<Node, Node> hangsOn = neighbours.pendant(component, centre);
        Map<Node, List<Node>> hanging = new LinkedHashMap<>();
        hangsOn.forEach((node, on) -> hanging.computeIfAbsent(on, key -> new ArrayList<>()).add(node));
        List<Node> core = component.stream().filter(node -> !hangsOn.containsKey(node)).toList();
        if (core.size() > MOST_IN_LAYERS) {
            return crowd(centre, core, hanging);
        }
        Map<Node, Integer> depth = new Depths(neighbours, core, centre).depths();
        Map<Node, Integer> order = new IdentityHashMap<>();
        core.forEach(node -> order.put(node, order.size()));
        Assembly assembly = new Assembly();
        for (Node node : core) {
            int side = depth.get(node);
            assembly.add(node, side == 0 ? blocks.of(node) : tree(node, hanging, side > 0), side);
        }
        for (Node node : core) {
            for (Node other : neighbours.of(node)) {
                if (depth.containsKey(other) && isBefore(node, other, depth, order)) {
                    assembly.connect(assembly.number(node), assembly.number(other));
                }
            }
        }
        hang(assembly, centre, hanging);
        return blocks.layered(assembly.blocks, assembly.edges, true);
    }

    /**
     * Very many sites that are all connected somehow: in layers they would stand in columns that nobody can look over.
     */
    private Block crowd(Node centre, List<Node> core, Map<Node, List<Node>> hanging) {
        Assembly assembly = new Assembly();
        assembly.add(centre, blocks.of(centre), 0);
        List<Node> others = core.stream().filter(node -> node != centre).toList();
        int half = others.size() / 2;
        List<Block> left = others.subList(0, half).stream().map(node -> tree(node, hanging, false)).toList();
        List<Block> right = others.subList(half, others.size()).stream().map(node -> tree(node, hanging, true)).toList();
        assembly.connect(assembly.add(blocks.grid(left, TALL)), assembly.number(centre));
        assembly.connect(assembly.number(centre), assembly.add(blocks.grid(right, TALL)));
        hang(assembly, centre, hanging);
        return blocks.layered(assembly.blocks, assembly.edges, true);
    }

    private static boolean isBefore(Node node, Node other, Map<Node, Integer> depth, Map<Node, Integer> order) {
        int by = Integer.compare(depth.get(node), depth.get(other));
        return by < 0 || by == 0 && order.get(node) < order.get(other);
    }

    /** What hangs on the node in the middle stands on both sides of it. */
    private void hang(Assembly assembly, Node on, Map<Node, List<Node>> hanging) {
        List<Node> left = new ArrayList<>();
        List<Node> right = new ArrayList<>();
        int balance = 0;
        for (Node node : sitesFirst(hanging.getOrDefault(on, List.of()))) {
            boolean toTheRight = balance <= 0;
            (toTheRight ? right : left).add(node);
            balance += (toTheRight ? 1 : -1) * weight(node, hanging);
        }
        for (Block block : gathered(left, hanging, false)) {
            block.side = -1;
            assembly.connect(assembly.add(block), assembly.number(on));
        }
        for (Block block : gathered(right, hanging, true)) {
            block.side = 1;
            assembly.connect(assembly.number(on), assembly.add(block));
        }
    }

    private static List<Node> sitesFirst(List<Node> nodes) {
        return nodes.stream().sorted(Comparator.comparing(Node::kind)).toList();
    }

    /** Returns about how high a tree of nodes is: the number of its leaves. */
    private static int weight(Node node, Map<Node, List<Node>> hanging) {
        return Math.max(1, hanging.getOrDefault(node, List.of()).stream().mapToInt(next -> weight(next, hanging)).sum());
    }

    private List<Block> gathered(List<Node> nodes, Map<Node, List<Node>> hanging, boolean toTheRight) {
        List<Block> trees = nodes.stream().map(node -> tree(node, hanging, toTheRight)).toList();
        return trees.size() <= MOST_IN_A_COLUMN ? trees : List.of(blocks.grid(trees, TALL));
    }

    private Block tree(Node root, Map<Node, List<Node>> hanging, boolean toTheRight) {
        if (!hanging.containsKey(root)) {
            return blocks.of(root);
        }
        Assembly assembly = new Assembly();
        assembly.add(root, blocks.of(root), 0);
        for (Block block : gathered(hanging.get(root), hanging, toTheRight)) {
            block.side = toTheRight ? 1 : -1;
            assembly.connect(0, assembly.add(block));
        }
        return blocks.layered(assembly.blocks, assembly.edges, toTheRight);
    }

    /** Blocks and how they are connected, as they come together. */
    private final class Assembly {

        final List<Block> blocks = new ArrayList<>();
        final List<Blocks.Edge> edges = new ArrayList<>();
        private final Map<Node, Integer> numbers = new IdentityHashMap<>();

        void add(Node node, Block block, int side) {
            block.side = side;
            numbers.put(node, add(block));
        }

        int add(Block block) {
            blocks.add(block);
            return blocks.size() - 1;
        }

        int number(Node node) {
            return numbers.get(node);
        }

        void connect(int from, int to) {
            edges.add(new Blocks.Edge(from, to));
        }
    }
}
