package org.exsite.routing.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The cheapest ways from one site to all others that avoid some sites, by Dijkstra's algorithm. Of ways of one cost the
 * shortest wins, then that whose last connector comes first, so that the result never depends on the order of objects.
 */
final class Paths {

    static final int UNREACHABLE = Integer.MAX_VALUE;

    private final Topology topology;
    private final int[] cost;
    private final int[] length;
    private final Edge[] last;

    Paths(Topology topology, int start, BitSet avoid) {
        this.topology = topology;
        this.cost = new int[topology.size()];
        this.length = new int[topology.size()];
        this.last = new Edge[topology.size()];
        Arrays.fill(cost, UNREACHABLE);
        if (!avoid.get(start)) {
            cost[start] = 0;
            run(avoid);
        }
    }

    private void run(BitSet avoid) {
        BitSet done = (BitSet) avoid.clone();
        for (int site = nearest(done); site >= 0; site = nearest(done)) {
            done.set(site);
            for (Edge edge : topology.edges(site)) {
                if (!done.get(edge.to())) {
                    relax(edge);
                }
            }
        }
    }

    private int nearest(BitSet done) {
        int best = -1;
        for (int i = done.nextClearBit(0); i < cost.length; i = done.nextClearBit(i + 1)) {
            if (cost[i] != UNREACHABLE && (best < 0 || cost[i] < cost[best]
                    || cost[i] == cost[best] && length[i] < length[best])) {
                best = i;
            }
        }
        return best;
    }

    private void relax(Edge edge) {
        int fresh = cost[edge.from()] + edge.cost();
        int hops = length[edge.from()] + 1;
        int order = Integer.compare(fresh, cost[edge.to()]);
        order = order != 0 ? order : Integer.compare(hops, length[edge.to()]);
        if (order < 0 || order == 0 && edge.compareTo(last[edge.to()]) < 0) {
            cost[edge.to()] = fresh;
            length[edge.to()] = hops;
            last[edge.to()] = edge;
        }
    }

    boolean reaches(int site) {
        return cost[site] != UNREACHABLE;
    }

    int cost(int site) {
        return cost[site];
    }

    /** Returns the last edge of the way to a site; {@code null} for the start. */
    Edge last(int site) {
        return last[site];
    }

    /** Returns the edges of the way to a site. */
    List<Edge> edges(int site) {
        List<Edge> way = new ArrayList<>();
        for (Edge edge = last[site]; edge != null; edge = last[edge.from()]) {
            way.addFirst(edge);
        }
        return way;
    }

    /** Tells whether the way to a site passes or ends in one of some others. */
    boolean touches(int site, BitSet others) {
        int here = site;
        while (!others.get(here)) {
            if (last[here] == null) {
                return false;
            }
            here = last[here].from();
        }
        return true;
    }
}
