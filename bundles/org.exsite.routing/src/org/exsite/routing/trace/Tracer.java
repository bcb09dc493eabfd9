package org.exsite.routing.trace;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.Routing;
import org.exsite.routing.network.Network;
import org.exsite.routing.network.ServerNode;
import org.exsite.routing.network.SiteNode;

/**
 * Follows messages through an organization. Every MTA on the way decides anew, by the routing table of its own site and
 * without knowing what others have decided (Q279404). A trace always ends: no message is looked at twice in the same
 * place and state, and a message that would be is a loop (Q160534).
 */
public final class Tracer {

    private final Routing routing;
    private final AddressBook book;

    /**
     * Prepares for traces.
     *
     * @param routing the routing
     * @param book the recipients of the same organization
     */
    public Tracer(Routing routing, AddressBook book) {
        this.routing = Objects.requireNonNull(routing, "routing");
        this.book = Objects.requireNonNull(book, "book");
    }

    /**
     * Follows a message.
     *
     * @throws UnknownPlaceException if there is no such sender, server or site, or no server where the message begins
     * @throws IllegalArgumentException if it cannot be told what type of address the message goes to
     */
    public Trace trace(TraceRequest request) {
        MessageAddress address = MessageAddress.read(request.to());
        Optional<Recipient> sender = request.from().flatMap(book::find);
        DistinguishedName from = sender.map(person -> Home.server(person)
                .orElseThrow(() -> new UnknownPlaceException(person.getDistinguishedName().toString())))
                .or(request::from).orElse(null);
        int site = from == null ? 0 : routing.network().positionOf(from);
        ServerNode server = server(site, from, request.down());
        Situation situation = new Situation(routing, book, request, sender.orElse(null),
                new AtomicInteger(request.maxBranches()));
        Journey journey = new Journey(situation, site, server, address, Set.of());
        journey.step(StepKind.SUBMITTED, server.name(), null, "step.submitted", server.name().value(),
                journey.siteNode().label());
        new Submission(journey).check();
        return new Engine(journey).run();
    }

    /** Where only a site is known, its first server that works is taken. */
    private ServerNode server(int site, DistinguishedName from, Set<DistinguishedName> down) {
        Network network = routing.network();
        if (site < 0 || site >= network.sites().size() || network.sites().get(site).servers().isEmpty()) {
            throw new UnknownPlaceException(String.valueOf(from));
        }
        SiteNode node = network.sites().get(site);
        if (from == null || from.equals(node.name())) {
            return node.servers().stream().filter(server -> !down.contains(server.name())).findFirst()
                    .orElse(node.servers().getFirst());
        }
        return node.server(from).orElseThrow(() -> new UnknownPlaceException(from.toString()));
    }
}
