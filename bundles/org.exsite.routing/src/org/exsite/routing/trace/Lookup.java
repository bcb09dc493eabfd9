package org.exsite.routing.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.exsite.routing.network.ConnectorNode;
import org.exsite.routing.space.Match;
import org.exsite.routing.space.MatchKind;
import org.exsite.routing.space.SearchAddress;
import org.exsite.routing.space.Space;
import org.exsite.routing.table.Route;
import org.exsite.routing.table.RoutingEntry;
import org.exsite.routing.table.RoutingTable;

/**
 * Finds the space of a routing table that fits an address best, and with it the connectors among which the MTA chooses:
 * exact before wildcard before partial before blank (Q152471, Q229961).
 */
final class Lookup {

    private final Journey journey;

    Lookup(Journey journey) {
        this.journey = journey;
    }

    /** What was found: the ways, of which there is one at least, and how well the space fits. */
    record Found(List<Candidate> candidates, Match match) {
    }

    private record Fit(RoutingEntry entry, Match match) {
    }

    /** Looks an address up and notes which entry won and which lost, and why. */
    Optional<Found> find(String type, String address) {
        RoutingTable table = journey.situation.routing().table(journey.site);
        List<Fit> usable = new ArrayList<>();
        List<Fit> restricted = new ArrayList<>();
        SearchAddress search = SearchAddress.of(type, address);
        for (RoutingEntry entry : table.entries()) {
            entry.space().match(search).ifPresent(match -> (entry.restriction()
                    .admits(journey.siteNode().name(), journey.server.location()) ? usable : restricted)
                    .add(new Fit(entry, match)));
        }
        restricted.forEach(fit -> journey.step(StepKind.ENTRY_LOST, fit.entry().best().first().connector(),
                location(fit) ? "Q234639" : "Q279404", "step.restrictedEntry", fit.entry().space().toString(),
                fit.entry().best().path()));
        if (usable.isEmpty()) {
            journey.step(StepKind.NO_ENTRY, null, "Q133403", "step.noEntry", type, journey.siteNode().label());
            return Optional.empty();
        }
        Match best = usable.stream().map(Fit::match).max(Match::compareTo).orElseThrow();
        List<Fit> won = usable.stream().filter(fit -> fit.match().compareTo(best) == 0).toList();
        note(usable, won);
        return Optional.of(new Found(candidates(won), best));
    }

    private static boolean location(Fit fit) {
        return !fit.entry().restriction().location().isEmpty();
    }

    private void note(List<Fit> usable, List<Fit> won) {
        for (Fit fit : won) {
            for (Route route : fit.entry().routes()) {
                journey.step(StepKind.ENTRY_WON, route.first().connector(), article(fit.match()),
                        "step.entry." + fit.match().kind(), fit.entry().space().toString(), route.cost(), route.path());
            }
        }
        Space winner = won.getFirst().entry().space();
        for (Fit fit : usable) {
            if (!won.contains(fit)) {
                journey.step(StepKind.ENTRY_LOST, fit.entry().best().first().connector(), article(fit.match()),
                        "step.lost." + fit.match().kind(), fit.entry().space().toString(), winner.toString(),
                        fit.entry().best().path());
            }
        }
    }

    private static String article(Match match) {
        return match.kind() == MatchKind.BLANK ? "Q152471" : "Q229961";
    }

    private List<Candidate> candidates(List<Fit> fits) {
        List<Candidate> candidates = new ArrayList<>();
        for (Fit fit : fits) {
            for (Route route : fit.entry().routes()) {
                ConnectorNode connector = journey.situation.network().connector(route.first().connector())
                        .orElseThrow();
                candidates.add(new Candidate(connector, route, fit.entry().space()));
            }
        }
        return candidates;
    }
}
