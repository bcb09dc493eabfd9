package org.exsite.routing.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.RoutingOptions;
import org.exsite.routing.network.ConnectorKind;
import org.exsite.routing.network.SiteNode;
import org.exsite.routing.space.Section;
import org.exsite.routing.space.Space;

/**
 * Calculates the routing table of one site, as the routing calculation server does from the replicated directory
 * (Q149121): the address spaces and connected sites of its own connectors; by way of each of them, the tables of the
 * sites behind it, with the costs added up (Q182128); and of all ways to a space, for each connector of the site the
 * cheapest that does not come back to a site it has passed (Q243274, Q159186).
 */
final class TableCalculation {

    private final Topology topology;
    private final List<List<Offer>> offers;
    private final RoutingOptions options;
    private final int here;
    private final SiteNode site;
    private final Set<Space> own;
    private final Map<RoutingKey, Map<Hop, Route>> found = new TreeMap<>();
    private final Set<IgnoredSpace> ignored = new TreeSet<>();

    /**
     * @param topology the sites and what connects them
     * @param offers what each site offers, by position
     * @param here the position of the site whose table is wanted
     */
    TableCalculation(Topology topology, List<List<Offer>> offers, RoutingOptions options, int here) {
        this.topology = topology;
        this.offers = offers;
        this.options = options;
        this.here = here;
        this.site = topology.site(here);
        this.own = new HashSet<>(site.sharesSpace() ? List.of() : site.proxySpaces());
    }

    RoutingTable calculate() {
        ignored.addAll(Offer.ignored(topology, here));
        offers.get(here).forEach(offer -> add(offer, offer.cost(), List.of()));
        for (Edge edge : topology.edges(here)) {
            behind(edge);
        }
        List<RoutingEntry> entries = new ArrayList<>(found.size());
        found.forEach((key, routes) -> entries.add(
                new RoutingEntry(key.space(), key.restriction(), routes.values().stream().sorted().toList())));
        return new RoutingTable(site.name(), entries, List.copyOf(ignored));
    }

    /** Adds what can be reached by way of one connector. */
    private void behind(Edge edge) {
        BitSet passed = new BitSet();
        passed.set(here);
        Paths paths = new Paths(topology, edge.to(), passed);
        Map<BitSet, Paths> detours = new HashMap<>();
        for (int i = 0; i < topology.size(); i++) {
            if (paths.reaches(i)) {
                Edge last = i == edge.to() ? edge : paths.last(i);
                List<Hop> hops = hops(edge, paths.edges(i));
                int cost = edge.cost() + paths.cost(i);
                addSite(i, last, cost, hops);
                for (Offer offer : offers.get(i)) {
                    addBehind(edge, i, offer, paths, hops, detours);
                }
            }
        }
    }

    /** Adds the distinguished names of a site, and the X.400 addresses that the last connector leads to. */
    private void addSite(int position, Edge last, int cost, List<Hop> hops) {
        add(topology.network().space(position), Restriction.NONE, last, cost, hops);
        Set<Space> addresses = new TreeSet<>();
        last.link().address().ifPresent(addresses::add);
        if (last.connector().kind() == ConnectorKind.SITE) {
            // a site connector takes the spaces of the replicated site, strange addresses of recipients included (Q281587)
            addresses.addAll(topology.site(position).proxySpaces());
        }
        addresses.forEach(space -> add(space, Restriction.NONE, last, cost, hops));
    }

    /** Adds what a connector of another site offers, by a way that does not pass where that connector leads to. */
    private void addBehind(Edge edge, int position, Offer offer, Paths paths, List<Hop> hops,
            Map<BitSet, Paths> detours) {
        if (!offer.restriction().equals(Restriction.NONE) && !options.showRestricted()) {
            ignored.add(new IgnoredSpace(offer.connector().name(), offer.space().toString(),
                    IgnoredSpace.Reason.RESTRICTED));
            return;
        }
        BitSet targets = topology.leadsTo(offer.connector());
        if (targets.get(here) || targets.get(edge.to()) || targets.get(position)) {
            return;
        }
        if (!paths.touches(position, targets)) {
            add(offer, edge.cost() + paths.cost(position) + offer.cost(), hops);
        } else {
            targets.set(here);
            Paths detour = detours.computeIfAbsent(targets, avoid -> new Paths(topology, edge.to(), avoid));
            if (detour.reaches(position)) {
                add(offer, edge.cost() + detour.cost(position) + offer.cost(), hops(edge, detour.edges(position)));
            }
        }
    }

    private void add(Offer offer, int cost, List<Hop> before) {
        List<Hop> hops = new ArrayList<>(before);
        hops.add(new Hop(offer.connector().name(), offer.connector().label()));
        add(offer.space(), offer.restriction(), offer.connector().name(), cost, hops);
    }

    private void add(Space space, Restriction restriction, Edge last, int cost, List<Hop> hops) {
        add(space, restriction, last.connector().name(), cost, hops);
    }

    /** Keeps a route if it is the best by its first connector, and its space is not the site's own (Q169672). */
    private void add(Space entered, Restriction restriction, DistinguishedName origin, int cost,
            List<Hop> hops) {
        Space space = options.ignoreSecondUnit() ? entered.withoutSecondUnit() : entered;
        if (space.section() == Section.X400 && own.contains(space)) {
            ignored.add(new IgnoredSpace(origin, space.toString(), IgnoredSpace.Reason.OWN_SPACE));
        } else {
            found.computeIfAbsent(new RoutingKey(space, restriction), key -> new TreeMap<>())
                    .merge(hops.getFirst(), new Route(cost, hops), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    private static List<Hop> hops(Edge first, List<Edge> others) {
        List<Hop> hops = new ArrayList<>(others.size() + 1);
        hops.add(first.hop());
        others.forEach(edge -> hops.add(edge.hop()));
        return hops;
    }
}
