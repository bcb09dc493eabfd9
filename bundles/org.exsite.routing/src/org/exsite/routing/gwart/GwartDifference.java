package org.exsite.routing.gwart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.exsite.routing.RoutingMessages;

/**
 * A difference between a routing table that was calculated and one that a server wrote.
 *
 * @param kind what differs
 * @param calculated the line that was calculated, if there is one
 * @param real the line of the server, if there is one
 */
public record GwartDifference(Kind kind, Optional<GwartLine> calculated, Optional<GwartLine> real) {

    /** What differs. */
    public enum Kind {
        /** The server has no such route. */
        MISSING,
        /** The server has a route that was not calculated. */
        ADDITIONAL,
        /** The route has another cost. */
        COST
    }

    /** Returns the difference in one line for people. */
    public String text() {
        return RoutingMessages.format("difference." + kind, calculated.map(GwartLine::text).orElse(""),
                real.map(GwartLine::text).orElse(""), calculated.map(GwartLine::cost).orElse(0),
                real.map(GwartLine::cost).orElse(0));
    }

    /**
     * Compares two tables; routes that differ come in the order of the calculated lines, then of the real ones. The text
     * form does not tell restrictions, so that a table may have a route twice, at two costs.
     */
    public static List<GwartDifference> between(List<GwartLine> calculated, List<GwartLine> real) {
        List<GwartLine> ours = new ArrayList<>(calculated);
        List<GwartLine> theirs = new ArrayList<>(real);
        ours.removeIf(line -> take(theirs, other -> other.cost() == line.cost() && isSameRoute(line, other)) != null);
        List<GwartDifference> differences = new ArrayList<>();
        for (GwartLine line : ours) {
            GwartLine other = take(theirs, candidate -> isSameRoute(line, candidate));
            differences.add(new GwartDifference(other == null ? Kind.MISSING : Kind.COST, Optional.of(line),
                    Optional.ofNullable(other)));
        }
        theirs.forEach(line ->
                differences.add(new GwartDifference(Kind.ADDITIONAL, Optional.empty(), Optional.of(line))));
        return differences;
    }

    private static boolean isSameRoute(GwartLine line, GwartLine other) {
        return line.space().equals(other.space()) && line.connectors().size() == other.connectors().size()
                && IntStream.range(0, line.connectors().size())
                        .allMatch(i -> line.connectors().get(i).equalsIgnoreCase(other.connectors().get(i)));
    }

    /** Takes the first line out of a list that meets a condition; {@code null} if none does. */
    private static GwartLine take(List<GwartLine> lines, Predicate<GwartLine> condition) {
        for (int i = 0; i < lines.size(); i++) {
            if (condition.test(lines.get(i))) {
                return lines.remove(i);
            }
        }
        return null;
    }
}
