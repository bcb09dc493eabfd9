package org.exsite.routing.trace;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.exsite.model.naming.DistinguishedName;

/**
 * The way of a message to one address, from where it begins to its end. Immutable.
 *
 * @param address the address as text
 * @param steps what happens on the way, in order
 * @param servers the servers on the way, in order, the first being that of the sender
 * @param connectors the connectors on the way, in order
 * @param cost the costs of the routes that were chosen to leave sites, added up
 * @param outcome how it ends
 * @param branches if the message was split, the ways of its parts
 */
public record Trace(String address, List<TraceStep> steps, List<DistinguishedName> servers,
        List<DistinguishedName> connectors, int cost, Outcome outcome, List<Trace> branches) {

    public Trace {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(outcome, "outcome");
        steps = List.copyOf(steps);
        servers = List.copyOf(servers);
        connectors = List.copyOf(connectors);
        branches = List.copyOf(branches);
    }

    /** Returns the traces that were not split further: this one, or those of all branches. */
    public Stream<Trace> ends() {
        return branches.isEmpty() ? Stream.of(this) : branches.stream().flatMap(Trace::ends);
    }

    /** Tells whether every part of the message got where it should. */
    public boolean isGood() {
        return ends().allMatch(end -> end.outcome.isGood() || end.outcome.kind() == Outcome.Kind.SPLIT);
    }
}
