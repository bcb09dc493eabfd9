package org.exsite.routing.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<RoutingKey, Map<Hop, Route>> found = new HashMap<>();
    private final Set<IgnoredSpace> ignored = new HashSet<>();

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
        offers.get(here).forEach(offer -> add(offer.key(), offer.hop(), offer.cost(), List.of()));
        for (Edge edge : topology.edges(here)) {
            behind(edge);
        }
        List<RoutingEntry> entries = new ArrayList<>(found.size());
        found.forEach((key, routes) -> entries.add(
                new RoutingEntry(key.space(), key.restriction(), routes.values().stream().sorted().toList())));
        Collections.sort(entries);
        return new RoutingTable(site.name(), entries, ignored.stream().sorted().toList());
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
        List<Hop> before = hops.subList(0, hops.size() - 1);
        add(topology.key(position), last.hop(), cost, before);
        Set<Space> addresses = new HashSet<>();
        last.link().address().ifPresent(addresses::add);
        if (last.connector().kind() == ConnectorKind.SITE) {
            // a site connector takes the spaces of the replicated site, strange addresses of recipients included (Q281587)
            addresses.addAll(topology.site(position).proxySpaces());
        }
        addresses.forEach(space -> add(new RoutingKey(space, Restriction.NONE), last.hop(), cost, before));
    }

    /** Adds what a connector of another site offers, by a way that does not pass where that connector leads to. */
    private void addBehind(Edge edge, int position, Offer offer, Paths paths, List<Hop> hops,
            Map<BitSet, Paths> detours) {
        if (!offer.key().restriction().equals(Restriction.NONE) && !options.showRestricted()) {
            ignored.add(new IgnoredSpace(offer.connector().name(), offer.key().space().toString(),
                    IgnoredSpace.Reason.RESTRICTED));
            return;
        }
        BitSet targets = topology.leadsTo(offer.connector());
        if (targets.get(here) || targets.get(edge.to()) || targets.get(position)) {
            return;
        }
        if (targets.isEmpty() || !paths.touches(position, targets)) {
            add(offer.key(), offer.hop(), edge.cost() + paths.cost(position) + offer.cost(), hops);
        } else {
            BitSet avoid = (BitSet) targets.clone();
            avoid.set(here);
            Paths detour = detours.computeIfAbsent(avoid, sites -> new Paths(topology, edge.to(), sites));
            if (detour.reaches(position)) {
                add(offer.key(), offer.hop(), edge.cost() + detour.cost(position) + offer.cost(),
                        hops(edge, detour.edges(position)));
            }
        }
    }

    /**
     * Keeps a route if it is the best by its first connector, and its space is not the site's own (Q169672).
     *
     * @param last the last connector of the route
     * @param before the connectors before it
     */
    private void add(RoutingKey entered, Hop last, int cost, List<Hop> before) {
        RoutingKey key = options.ignoreSecondUnit()
                ? new RoutingKey(entered.space().withoutSecondUnit(), entered.restriction()) : entered;
        if (!own.isEmpty() && key.space().section() == Section.X400 && own.contains(key.space())) {
            ignored.add(new IgnoredSpace(last.connector(), key.space().toString(), IgnoredSpace.Reason.OWN_SPACE));
            return;
        }
        Map<Hop, Route> routes = found.computeIfAbsent(key, any -> new HashMap<>(4));
        Hop first = before.isEmpty() ? last : before.getFirst();
        Route best = routes.get(first);
        if (best == null || cost < best.cost() || cost == best.cost() && before.size() < best.hops().size()) {
            List<Hop> hops = new ArrayList<>(before.size() + 1);
            hops.addAll(before);
            hops.add(last);
            Route route = new Route(cost, hops);
            if (best == null || route.compareTo(best) < 0) {
                routes.put(first, route);
            }
        }
    }

    private static List<Hop> hops(Edge first, List<Edge> others) {
        List<Hop> hops = new ArrayList<>(others.size() + 1);
        hops.add(first.hop());
        others.forEach(edge -> hops.add(edge.hop()));
        return hops;
    }
}
