package org.exsite.routing.table;

import java.util.ArrayList;
import java.util.List;

import org.exsite.routing.RoutingOptions;
import org.exsite.routing.network.Network;

/** Calculates routing tables, each when it is asked for the first time. May be used from several threads. */
public final class TableCalculator {

    private final Topology topology;
    private final RoutingOptions options;
    private final List<List<Offer>> offers = new ArrayList<>();
    private final RoutingTable[] tables;

    /** Prepares the tables of a network. */
    public TableCalculator(Network network, RoutingOptions options) {
        this.topology = new Topology(network);
        this.options = options;
        this.tables = new RoutingTable[network.sites().size()];
        for (int i = 0; i < tables.length; i++) {
            offers.add(Offer.of(topology, i));
        }
    }

    /** Returns the table of the site at a position of {@link Network#sites}. */
    public synchronized RoutingTable table(int position) {
        if (tables[position] == null) {
            tables[position] = new TableCalculation(topology, offers, options, position).calculate();
        }
        return tables[position];
    }
}
