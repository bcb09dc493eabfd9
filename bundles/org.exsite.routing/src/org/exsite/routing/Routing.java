package org.exsite.routing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.network.Network;
import org.exsite.routing.network.NetworkReader;
import org.exsite.routing.table.RoutingTable;
import org.exsite.routing.table.TableCalculator;

/**
 * The routing of an organization at one moment. It is read from the model once and does not follow later changes: ask
 * {@link #after} for the routing after a change, which is this very object if the change was none for routing. Tables
 * are calculated when they are asked for. May be used from several threads.
 */
public final class Routing {

    private final Network network;
    private final RoutingOptions options;
    private final TableCalculator calculator;

    private Routing(Network network, RoutingOptions options) {
        this.network = network;
        this.options = options;
        this.calculator = new TableCalculator(network, options);
    }

    /** Reads the routing of an organization, by the default options. */
    public static Routing of(Organization organization) {
        return of(organization, RoutingOptions.DEFAULT);
    }

    /** Reads the routing of an organization, which must not change meanwhile. */
    public static Routing of(Organization organization, RoutingOptions options) {
        return new Routing(NetworkReader.read(organization, options.replication(), options.scanRecipients()),
                Objects.requireNonNull(options, "options"));
    }

    /**
     * Returns the routing of the organization after a change. Reading what routing depends on takes a small part of the
     * time that tables take, so an editor may ask after every change and compare.
     *
     * @return this object if nothing has changed that routing depends on
     */
    public Routing after(Organization organization) {
        Network fresh = NetworkReader.read(organization, options.replication(), options.scanRecipients());
        return fresh.equals(network) ? this : new Routing(fresh, options);
    }

    /** Returns what the tables are calculated from. */
    public Network network() {
        return network;
    }

    /** Returns what the calculation goes by. */
    public RoutingOptions options() {
        return options;
    }

    /** Returns the routing table of a site, or nothing if there is no such site. */
    public Optional<RoutingTable> table(DistinguishedName site) {
        int position = network.position(site);
        return position < 0 ? Optional.empty() : Optional.of(calculator.table(position));
    }

    /** Returns the routing table of the site at a position of {@link Network#sites}. */
    public RoutingTable table(int position) {
        return calculator.table(position);
    }

    /** Returns the routing tables of all sites, in the order of their names. */
    public List<RoutingTable> tables() {
        return IntStream.range(0, network.sites().size()).mapToObj(calculator::table).toList();
    }

    /**
     * Returns the routing that a calculation would come to if connectors and servers were missing.
     *
     * @param down their distinguished names
     */
    public Routing without(Set<DistinguishedName> down) {
        return down.isEmpty() ? this : new Routing(network.without(down), options);
    }

    /** Returns the routing at another cost of everything that a connector leads to. */
    public Routing withCost(DistinguishedName connector, int cost) {
        return new Routing(network.withCost(connector, cost), options);
    }
}
