package org.exsite.routing.space;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;

/**
 * The attributes of an X.400 address by which messages are routed: country to the fourth organizational unit
 * (Q179927). A routing table is a tree of them: a better match nearer to the root counts more, an exact value more than
 * a wildcard, a wildcard more than no value at all (Q221699).
 *
 * @param values the values from country to the last unit in lower case, {@code null} where nothing is said; no
 *        administrative domain is written as a space, and is an empty text here
 */
record X400Pattern(List<String> values) {

    /** The attributes that routing looks at. */
    static final List<X400Attribute> LEVELS = List.of(X400Attribute.COUNTRY, X400Attribute.ADMD, X400Attribute.PRMD,
            X400Attribute.ORGANIZATION, X400Attribute.OU1, X400Attribute.OU2, X400Attribute.OU3, X400Attribute.OU4);

    private static final int BITS = 7;
    private static final int EXACT = 127;
    private static final int MOST_LITERALS = 100;
    private static final int OU2 = LEVELS.indexOf(X400Attribute.OU2);

    X400Pattern {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    static X400Pattern of(X400Address address) {
        List<String> values = new ArrayList<>(LEVELS.size());
        for (X400Attribute level : LEVELS) {
            values.add(address.value(level).map(X400Pattern::fold).orElse(null));
        }
        return new X400Pattern(values);
    }

    private static String fold(String value) {
        String plain = value.strip();
        return (plain.indexOf("  ") < 0 ? plain : plain.replaceAll(" {2,}", " ")).toLowerCase(Locale.ROOT);
    }

    /** Returns the pattern as servers see it that look at the first organizational unit alone (Q273945). */
    X400Pattern withoutSecondUnit() {
        List<String> fewer = new ArrayList<>(values);
        fewer.set(OU2, null);
        return new X400Pattern(fewer);
    }

    boolean isBlank() {
        return values.stream().allMatch(value -> value == null);
    }

    /** Returns the text as Exchange writes it; values keep the lower case in which they are compared. */
    String canonical() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                text.append(LEVELS.get(i).label()).append('=').append(values.get(i).isEmpty() ? " " : values.get(i))
                        .append(';');
            }
        }
        return text.toString();
    }

    Optional<Match> match(X400Pattern address) {
        long score = 0;
        boolean wildcard = false;
        boolean partial = false;
        for (int i = 0; i < values.size(); i++) {
            int level = level(values.get(i), address.values.get(i));
            if (level < 0) {
                return Optional.empty();
            }
            wildcard |= level > 0 && level < EXACT;
            partial |= level == 0 && address.values.get(i) != null && !address.values.get(i).isEmpty();
            score = score << BITS | level;
        }
        MatchKind kind = score == 0 ? MatchKind.BLANK : wildcard ? MatchKind.WILDCARD
                : partial ? MatchKind.PARTIAL : MatchKind.EXACT;
        return Optional.of(new Match(kind, score));
    }

    /**
     * Tells whether another pattern takes all addresses of this one, and takes each better; may err on the side of no.
     */
    boolean isHiddenBy(X400Pattern other) {
        boolean better = false;
        for (int i = 0; i < values.size(); i++) {
            String own = values.get(i);
            String theirs = other.values.get(i);
            if (own == null && Wildcards.isAll(theirs)) {
                better = true;
            } else if (!(better ? covers(theirs, own) : Objects.equals(own, theirs))) {
                return false;
            }
        }
        return better;
    }

    private static boolean covers(String other, String own) {
        return other == null || other.equals(own) || Wildcards.isAll(other)
                || own != null && !Wildcards.isIn(own) && Wildcards.isIn(other) && Wildcards.matches(other, own);
    }

    /** Returns how well one attribute fits, 0 if the space says nothing of it, less if it does not fit. */
    private static int level(String pattern, String value) {
        if (pattern == null) {
            return 0;
        }
        String given = value == null ? "" : value;
        if (Wildcards.isIn(pattern)) {
            return Wildcards.matches(pattern, given) ? 1 + Math.min(MOST_LITERALS, Wildcards.literals(pattern)) : -1;
        }
        return pattern.equals(given) ? EXACT : -1;
    }
}
