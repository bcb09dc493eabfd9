package org.exsite.routing.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.address.ProxyAddress;
import org.exsite.routing.network.Activation;
import org.exsite.routing.network.ConnectorKind;
import org.exsite.routing.network.ConnectorNode;

/**
 * Chooses among the connectors of one address space in the order of Q193322. If the chosen one fails, the MTA tries
 * others of the same space, but never one of another space (Q229961).
 */
final class Selection {

    private static final String ARTICLE = "Q193322";

    private final Journey journey;
    private final List<Candidate> all;
    private final Set<DistinguishedName> tried = new HashSet<>();

    Selection(Journey journey, List<Candidate> all) {
        this.journey = journey;
        this.all = all;
    }

    /** Returns the way that the message takes, or {@code null} if there is none; the journey has ended then. */
    Candidate choose() {
        List<Candidate> able = able();
        while (!able.isEmpty() && journey.outcome == null) {
            Candidate chosen = select(able);
            Optional<DistinguishedName> down = new Reach(journey, chosen).failure();
            if (down.isEmpty()) {
                journey.step(StepKind.CHOSEN, chosen.connector().name(), ARTICLE, "step.chosen",
                        chosen.connector().label(), chosen.route().cost());
                return chosen;
            }
            failed(chosen, down.get());
            able = able.stream().filter(candidate -> !tried.contains(candidate.connector().name())).toList();
        }
        if (journey.outcome == null) {
            journey.fail(NonDelivery.EXPIRED, journey.server.name(), "Q271545", "end.allDown");
        }
        return null;
    }

    /** Messages that are too large for a connector, or of a sender it refuses, look for another one (Q160534). */
    private List<Candidate> able() {
        List<Candidate> able = new ArrayList<>();
        NonDelivery reason = NonDelivery.TOO_LARGE;
        for (Candidate candidate : all) {
            ConnectorNode connector = candidate.connector();
            int limit = limit(connector);
            if (journey.situation.exceeds(limit)) {
                journey.step(StepKind.ELIMINATED, connector.name(), "Q160534", "step.tooLarge", connector.label(), limit);
            } else if (!journey.situation.admits(connector.restrictions())) {
                reason = NonDelivery.RESTRICTED;
                journey.step(StepKind.ELIMINATED, connector.name(), "Q160534", "step.refused", connector.label());
            } else {
                able.add(candidate);
            }
        }
        if (able.isEmpty()) {
            boolean internet = all.stream().allMatch(way -> way.connector().kind() == ConnectorKind.INTERNET);
            journey.fail(reason, all.getFirst().connector().name(),
                    reason == NonDelivery.TOO_LARGE && internet ? "Q257264" : "Q160534",
                    reason == NonDelivery.TOO_LARGE ? "end.connectorLimit" : "end.connectorRestricted",
                    all.getFirst().connector().label());
        }
        return able;
    }

    private int limit(ConnectorNode connector) {
        int limit = connector.sizeLimit().orElse(Integer.MAX_VALUE);
        String address = journey.address.foreign().filter(to -> to.isType(ProxyAddress.SMTP)).map(ProxyAddress::value)
                .orElse(null);
        if (address != null) {
            limit = connector.domainLimits().stream().filter(domain -> domain.covers(address))
                    .mapToInt(domain -> domain.kilobytes()).min().stream().map(domain -> Math.min(domain,
                            connector.sizeLimit().orElse(Integer.MAX_VALUE))).findFirst().orElse(limit);
        }
        return limit;
    }

    private Candidate select(List<Candidate> able) {
        List<Candidate> left = keep(able, way -> journey.inbound == null
                || !way.connector().name().equals(journey.inbound.name()), "step.inbound", ARTICLE);
        left = least(left, way -> state(way).ordinal(), "step.activation", ARTICLE);
        left = least(left, way -> way.route().cost(), "step.cost",
                journey.situation.routing().options().leastCostOnly() ? "Q166567" : ARTICLE);
        left = keep(left, this::isLocal, "step.remote", ARTICLE);
        if (left.size() > 1) {
            journey.step(StepKind.REMARK, null, ARTICLE, "step.shared", left.size());
        }
        return left.stream().min(Comparator.comparing(Candidate::route)).orElseThrow();
    }

    private Activation.State state(Candidate way) {
        return way.connector().activation().at(journey.situation.request().time().orElse(null));
    }

    private boolean isLocal(Candidate way) {
        ConnectorNode connector = way.connector();
        return connector.home().map(journey.server.name()::equals).orElse(connector.bridgeheads().isEmpty()
                || connector.bridgeheads().contains(journey.server.name()));
    }

    /** A step that would leave nothing is left out: the message goes back by where it came from, if it must. */
    private List<Candidate> keep(List<Candidate> ways, Predicate<Candidate> condition, String key, String article) {
        List<Candidate> kept = ways.stream().filter(condition).toList();
        if (kept.isEmpty() || kept.size() == ways.size()) {
            return ways;
        }
        ways.stream().filter(way -> !kept.contains(way)).forEach(way -> journey.step(StepKind.ELIMINATED,
                way.connector().name(), article, key, way.connector().label(), way.route().cost()));
        return kept;
    }

    private List<Candidate> least(List<Candidate> ways, ToIntFunction<Candidate> value, String key, String article) {
        int least = ways.stream().mapToInt(value).min().orElseThrow();
        return keep(ways, way -> value.applyAsInt(way) == least, key, article);
    }

    /** The next choice is among those that were tried less often; with least cost routes only there is none. */
    private void failed(Candidate chosen, DistinguishedName down) {
        tried.add(chosen.connector().name());
        journey.step(StepKind.REROUTED, chosen.connector().name(), ARTICLE, "step.failed", chosen.connector().label(),
                down.value());
        if (journey.situation.routing().options().leastCostOnly()) {
            journey.fail(NonDelivery.EXPIRED, chosen.connector().name(), "Q166567", "end.leastCostDown",
                    chosen.connector().label());
        }
    }
}
