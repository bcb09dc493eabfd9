package org.exsite.diagram.layout;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.AbstractLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.BoxLayouterOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.core.util.BoxLayoutProvider;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.exsite.diagram.Node;
import org.exsite.diagram.draw.NodeShape;

/** Puts blocks together to larger ones, by the algorithms of the Eclipse Layout Kernel. */
final class Blocks {

    private static final double BESIDE = 28;
    private static final double BETWEEN_LAYERS = 130;
    private static final double BETWEEN_COMPONENTS = 60;

    static {
        // the algorithms are called without the service that usually calls them, which would have done this
        LayoutMetaDataService.initElkReflect();
    }

    private final boolean showServers;
    private final BooleanSupplier canceled;

    Blocks(boolean showServers, BooleanSupplier canceled) {
        this.showServers = showServers;
        this.canceled = canceled;
    }

    /** Makes the blocks of one side begin at the same line, the one towards the middle. */
    private static Alignment alignment(int side) {
        return side < 0 ? Alignment.RIGHT : side > 0 ? Alignment.LEFT : Alignment.CENTER;
    }

    /** A connection from the block at one number to the one at another. */
    record Edge(int from, int to) {
    }

    Block of(Node node) {
        NodeShape shape = NodeShape.of(node, showServers);
        return new Block(node, shape.width(), shape.height());
    }

    /** Arranges blocks in layers, so that connections lead from left to right, or from right to left. */
    Block layered(List<Block> blocks, List<Edge> edges, boolean toTheRight) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, toTheRight ? Direction.RIGHT : Direction.LEFT);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BESIDE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BESIDE / 2);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        return run(new LayeredLayoutProvider(), graph, blocks, edges);
    }

    /** Arranges blocks in rows and columns, about as high as a number of times their width. */
    Block grid(List<Block> blocks, double aspect) {
        return packed(blocks, aspect, BESIDE);
    }

    /** Puts groups of nodes that have nothing to do with each other side by side, the largest first. */
    Block apart(List<Block> blocks) {
        return blocks.size() == 1 ? blocks.getFirst() : packed(blocks.stream().sorted(
                Comparator.comparingDouble((Block block) -> -block.width * block.height)).toList(), 1.6, BETWEEN_COMPONENTS);
    }

    private Block packed(List<Block> blocks, double aspect, double spacing) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(BoxLayouterOptions.PADDING, new ElkPadding(0));
        graph.setProperty(BoxLayouterOptions.SPACING_NODE_NODE, spacing);
        graph.setProperty(BoxLayouterOptions.ASPECT_RATIO, aspect);
        graph.setProperty(BoxLayouterOptions.INTERACTIVE, false);
        return run(new BoxLayoutProvider(), graph, blocks, List.of());
    }

    private Block run(AbstractLayoutProvider algorithm, ElkNode graph, List<Block> blocks, List<Edge> edges) {
        ElkNode[] elk = new ElkNode[blocks.size()];
        for (int i = 0; i < elk.length; i++) {
            elk[i] = ElkGraphUtil.createNode(graph);
            elk[i].setDimensions(blocks.get(i).width, blocks.get(i).height);
            // boxes are packed by priority: the largest come first
            elk[i].setProperty(CoreOptions.ALIGNMENT, alignment(blocks.get(i).side));
            elk[i].setProperty(BoxLayouterOptions.PRIORITY, (int) (blocks.get(i).width * blocks.get(i).height));
        }
        for (Edge edge : edges) {
            ElkGraphUtil.createSimpleEdge(elk[edge.from()], elk[edge.to()]);
        }
        algorithm.initialize(null);
        algorithm.layout(graph, new BasicProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return canceled.getAsBoolean();
            }
        });
        Block result = new Block(graph.getWidth(), graph.getHeight());
        for (int i = 0; i < elk.length; i++) {
            result.add(blocks.get(i), elk[i].getX(), elk[i].getY());
        }
        return result;
    }
}
