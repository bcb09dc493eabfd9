package org.exsite.routing.trace;

import java.util.List;
import java.util.Optional;

import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.network.Network;
import org.exsite.routing.network.SiteNode;
import org.exsite.routing.space.Match;
import org.exsite.routing.space.Space;

/**
 * Decides by the routing table how a message goes on: a distinguished name by the section EX, the address of another
 * system by its type, and if there is no such route by the X.400 address that it is in (Q262112, Q262116).
 */
final class Router {

    private final Journey journey;
    private final Lookup lookup;

    Router(Journey journey) {
        this.journey = journey;
        this.lookup = new Lookup(journey);
    }

    /** Routes a message to a recipient of another site, which the directory knows. */
    void routeTo(Recipient recipient, int site) {
        SiteNode here = journey.siteNode();
        Optional<Space> space = journey.address.x400().map(address -> Space.x400(address.toString()));
        if (!here.sharesSpace() && space.filter(here.proxySpaces()::contains).isPresent()) {
            // the address is one of this site, so that it is not clear where it leads (Q180547)
            journey.fail(NonDelivery.AMBIGUOUS, recipient.getDistinguishedName(), "Q180547", "end.ambiguous",
                    space.get().toString(), here.label());
            return;
        }
        byName(recipient.getDistinguishedName(), journey.situation.network().space(site));
    }

    /** Routes a message to an address that the directory does not know. */
    void route() {
        MessageAddress address = journey.address;
        if (address.name().isPresent()) {
            unknownName(address.name().get());
        } else if (!(address.foreign().isPresent() && byForeign(address.foreign().get()))) {
            byX400();
        }
    }

    /** A name in this site, or in one whose directory is replicated, is nobody's (Q181263). */
    private void unknownName(DistinguishedName name) {
        Network network = journey.situation.network();
        int site = network.positionOf(name);
        if (site >= 0 && network.replicated(site, journey.site) || name.depth() < 2) {
            journey.fail(NonDelivery.UNRECOGNIZED, name, "Q181263", "end.nobody", name.toString());
        } else {
            DistinguishedName place = name;
            while (place.depth() > 2) {
                place = place.parent();
            }
            byName(name, Space.site(place.parent().value(), place.value()));
        }
    }

    private void byName(DistinguishedName name, Space site) {
        Optional<Lookup.Found> found = lookup.find(Space.EX, site.text());
        if (found.isPresent()) {
            choose(found.get());
        } else if (journey.address.x400().isPresent()) {
            byX400();
        } else {
            nameWithoutRoute(name);
        }
    }

    /**
     * A name alone is no X.400 address: a connector for all of X.400 does not help it (Q181263), and one of 1984 cannot
     * even write it (Q177862).
     */
    private void nameWithoutRoute(DistinguishedName name) {
        List<Candidate> all = journey.situation.routing().table(journey.site).entries().stream()
                .filter(entry -> entry.space().type().equals(ProxyAddress.X400) && entry.space().isCatchAll())
                .flatMap(entry -> entry.routes().stream().map(route -> new Candidate(journey.situation.network()
                        .connector(route.first().connector()).orElseThrow(), route, entry.space()))).toList();
        if (!all.isEmpty() && all.stream().allMatch(candidate -> candidate.connector().downgrades())) {
            journey.fail(NonDelivery.NOT_DOWNGRADED, name, "Q177862", "end.notDowngraded", name.toString());
        } else {
            journey.fail(NonDelivery.UNRECOGNIZED, name, all.isEmpty() ? "Q175499" : "Q181263", "end.nameWithoutRoute",
                    name.toString());
        }
    }

    private boolean byForeign(ProxyAddress address) {
        Optional<Lookup.Found> found = lookup.find(address.type(), address.value());
        found.ifPresent(this::choose);
        return found.isPresent();
    }

    /**
     * An X.400 address of the own site that nobody has goes nowhere (Q166611), unless another system shares the
     * addresses of the site (Q180547) or the table has a space that fits better.
     */
    private void byX400() {
        X400Address address = journey.address.x400().orElse(null);
        if (address == null) {
            unroutable();
            return;
        }
        SiteNode here = journey.siteNode();
        Optional<Match> own = here.proxySpaces().stream().flatMap(space -> space.match(address).stream())
                .max(Match::compareTo);
        Optional<Lookup.Found> found = lookup.find(ProxyAddress.X400, address.toString());
        if (own.isPresent() && !here.sharesSpace()
                && (found.isEmpty() || found.get().match().compareTo(own.get()) <= 0)) {
            ownAddress();
        } else if (found.isEmpty()) {
            unroutable();
        } else {
            if (journey.address.foreign().isPresent()) {
                journey.step(StepKind.REMARK, null, journey.address.oneOff() ? "Q262112" : "Q262116",
                        "step.foreignByX400", journey.address.foreign().get().toString());
            }
            choose(found.get());
        }
    }

    private void ownAddress() {
        if (journey.address.foreign().isPresent()) {
            unroutable();
        } else {
            journey.fail(NonDelivery.UNRECOGNIZED, journey.server.name(), "Q166611", "end.ownAddress",
                    journey.address.text(), journey.siteNode().label());
        }
    }

    private void unroutable() {
        journey.fail(NonDelivery.UNRECOGNIZED, journey.server.name(), "Q133403", "end.noRoute", journey.address.text(),
                journey.siteNode().label());
    }

    private void choose(Lookup.Found found) {
        Candidate chosen = new Selection(journey, found.candidates()).choose();
        if (chosen != null) {
            new Departure(journey, chosen).leave();
        }
    }
}
