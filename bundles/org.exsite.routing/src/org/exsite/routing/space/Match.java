package org.exsite.routing.space;

/**
 * How well an address fits an address space. The greatest match is the best: the MTA takes the space that fits best and
 * stays with it, whatever the costs (Q152471, Q193322) and when it reroutes (Q229961).
 *
 * @param kind the kind of the match
 * @param score a number that orders the matches of one address, greater is better
 */
public record Match(MatchKind kind, long score) implements Comparable<Match> {

    private static final long STEP = 1L << 32;

    /** A match of text, where more characters that are not wildcards make the better match (Q229961). */
    static Match text(MatchKind kind, int literals) {
        return new Match(kind, (MatchKind.values().length - kind.ordinal()) * STEP + literals);
    }

    @Override
    public int compareTo(Match other) {
        return Long.compare(score, other.score);
    }
}
