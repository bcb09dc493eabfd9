package org.exsite.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.query.Sites;
import org.exsite.routing.Routing;
import org.exsite.routing.trace.AddressBook;
import org.exsite.routing.trace.TraceRequest;
import org.exsite.routing.trace.Tracer;

/**
 * Measures the routing of an organization of 200 sites with 1,000 connectors: reading it, one table, all tables, the time
 * from an edit to the tables after it, and traces when the tables are there. The best of several rounds counts.
 */
public final class RoutingBenchmark {

    private static final int SITES = 200;
    private static final int CONNECTORS = 1000;
    private static final int ROUNDS = 12;
    private static final int TRACES = 2000;

    private RoutingBenchmark() {
    }

    /** Measures and prints. */
    public static void main(String[] arguments) {
        measure();
    }

    static void measure() {
        Organization organization = RoutingNetwork.of(SITES, CONNECTORS);
        List<Site> sites = Sites.sites(organization);
        System.out.printf(Locale.ROOT, "%nrouting, %d sites, %,d connectors%n", SITES, CONNECTORS);
        line("read the network", best(() -> Routing.of(organization)), "");
        line("one table", best(() -> Routing.of(organization).table(0)), "with reading");
        Routing routing = Routing.of(organization);
        long routes = routing.tables().stream().flatMap(table -> table.entries().stream())
                .mapToLong(entry -> entry.routes().size()).sum();
        line("all tables", best(() -> Routing.of(organization).tables()),
                String.format(Locale.ROOT, "with reading; %,d routes; aim 1,000 ms", routes));
        line("edit that changes no route", best(() -> routing.after(organization)), "");
        SiteConnector connector = (SiteConnector) Sites.connectors(sites.getFirst()).stream()
                .filter(SiteConnector.class::isInstance).findFirst().orElseThrow();
        line("edit of a cost, one table", best(() -> afterEdit(routing, organization, connector).table(SITES / 2)),
                "with reading");
        line("edit of a cost, all tables", best(() -> afterEdit(routing, organization, connector).tables()),
                "with reading");
        Tracer tracer = new Tracer(routing, AddressBook.of(organization));
        List<TraceRequest> requests = sites.stream()
                .map(site -> TraceRequest.to("somebody@partner7.example").from(site.getDistinguishedName())).toList();
        long traces = best(() -> {
            for (int i = 0; i < TRACES; i++) {
                tracer.trace(requests.get(i % requests.size()));
            }
            return tracer;
        });
        System.out.printf(Locale.ROOT, "%-28s %12.1f us  (aim 1,000 us)%n", "a trace", traces / 1e3 / TRACES);
    }

    /** Changes a cost to and fro, so that each time the routing is another than that before the first edit. */
    private static Routing afterEdit(Routing before, Organization organization, SiteConnector connector) {
        connector.setCost(connector.getCost() == 20 ? 21 : 20);
        Routing after = before.after(organization);
        if (after == before) {
            throw new IllegalStateException();
        }
        return after;
    }

    private static void line(String name, long nanoseconds, String remark) {
        System.out.printf(Locale.ROOT, "%-28s %12.2f ms  %s%n", name, nanoseconds / 1e6, remark);
    }

    private static long best(Supplier<?> work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            if (work.get() == null) {
                throw new IllegalStateException();
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
