package org.exsite.routing.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.network.ConnectorNode;
import org.exsite.routing.network.ServerNode;
import org.exsite.routing.network.SiteNode;

/** A message on its way to one address: where it is, how it is addressed, and what has happened. */
final class Journey {

    final Situation situation;
    final String title;
    /** The lists that were expanded on the way here, which end circles of lists. */
    final Set<DistinguishedName> lists;

    int site;
    ServerNode server;
    /** The connector of the present site by which the message came in; {@code null} if it did not. */
    ConnectorNode inbound;
    MessageAddress address;
    /** The recipient that the address was found to be of, if it was. */
    Recipient recipient;
    Outcome outcome;

    private final List<TraceStep> steps = new ArrayList<>();
    private final List<DistinguishedName> servers = new ArrayList<>();
    private final List<DistinguishedName> connectors = new ArrayList<>();
    private final List<Trace> branches = new ArrayList<>();
    private final Set<State> visited = new HashSet<>();
    private final Set<DistinguishedName> checked = new HashSet<>();
    private int cost;

    /** Where a message must not come twice. */
    private record State(DistinguishedName server, DistinguishedName inbound, MessageAddress address) {
    }

    Journey(Situation situation, int site, ServerNode server, MessageAddress address, Set<DistinguishedName> lists) {
        this.situation = situation;
        this.site = site;
        this.server = server;
        this.address = address;
        this.title = address.text();
        this.lists = new LinkedHashSet<>(lists);
        servers.add(server.name());
    }

    SiteNode siteNode() {
        return situation.network().sites().get(site);
    }

    /** Notes that the message is looked at here; tells whether it was looked at here in the same state before. */
    boolean hasBeenHere() {
        return !visited.add(new State(server.name(), inbound == null ? null : inbound.name(), address));
    }

    /** Tells whether the limits and restrictions of a recipient are still to be looked at. */
    boolean isFirstTime(Recipient object) {
        return checked.add(object.getDistinguishedName());
    }

    void step(StepKind kind, DistinguishedName object, String article, String key, Object... arguments) {
        steps.add(new TraceStep(kind, server.name(), Optional.ofNullable(object), Optional.ofNullable(article), key,
                List.of(arguments)));
    }

    /** Moves the message to another server, of this site or another. */
    void moveTo(int nextSite, ServerNode next, ConnectorNode by) {
        site = nextSite;
        server = next;
        inbound = by;
        servers.add(next.name());
    }

    void leaveBy(ConnectorNode connector, int routeCost) {
        connectors.add(connector.name());
        cost += routeCost;
    }

    void end(Outcome.Kind kind, DistinguishedName where, String article, String key, Object... arguments) {
        outcome = new Outcome(kind, where, Optional.empty(), Optional.ofNullable(article), key, List.of(arguments));
    }

    void fail(NonDelivery reason, DistinguishedName where, String article, String key, Object... arguments) {
        outcome = new Outcome(Outcome.Kind.NOT_DELIVERED, where, Optional.of(reason), Optional.ofNullable(article), key,
                List.of(arguments));
    }

    void branch(Trace trace) {
        branches.add(trace);
    }

    Trace trace() {
        return new Trace(title, steps, servers, connectors, cost, outcome, branches);
    }
}
