package org.exsite.diagram;

import org.exsite.diagram.layout.TopologyLayout;

/** How a diagram is shown if nobody says otherwise. */
public final class Diagrams {

    /** Up to this many servers in all, sites show theirs from the start. */
    private static final int FEW_SERVERS = 40;

    private Diagrams() {
    }

    /** Tells whether sites show their servers from the start: not in large organizations. */
    public static boolean showsServers(Topology topology) {
        return topology.sites().stream().mapToInt(node -> node.rows().size()).sum() <= FEW_SERVERS;
    }

    /** Returns the places that an organization keeps, completed; or those of a new arrangement if it keeps none. */
    public static Places places(Topology topology, Places kept, boolean showServers) {
        return kept.isEmpty() ? TopologyLayout.arrange(topology, showServers, () -> false)
                : TopologyLayout.complete(topology, kept, showServers);
    }
}
