package org.exsite.rules.exchange.common;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * The versions that a fault is in.
 *
 * @param from the first of them
 * @param before the first version that is free of it, or {@code null} if no version is
 */
public record VersionRange(ExchangeVersion from, ExchangeVersion before) {

    private static final Set<VersionRange> ALL = new CopyOnWriteArraySet<>();

    /** Returns every range that was made by {@link #of}, as rules are made: they are the ranges that rules ask for. */
    static Set<VersionRange> all() {
        return ALL;
    }

    /** Returns the range between two versions as people write them, such as "5.5" and "5.5 SP3"; the second is out. */
    public static VersionRange of(String from, String before) {
        VersionRange range = new VersionRange(ExchangeVersion.parse(from).orElseThrow(),
                before == null ? null : ExchangeVersion.parse(before).orElseThrow());
        ALL.add(range);
        return range;
    }

    /** Tells whether a version is in the range. */
    public boolean contains(ExchangeVersion version) {
        return version.compareTo(from) >= 0 && (before == null || version.compareTo(before) < 0);
    }

    @Override
    public int hashCode() {
        return from.major() * 961 + from.minor() * 31 + from.servicePack() + (before == null ? 0
                : before.major() * 9_610 + before.minor() * 310 + before.servicePack() * 10);
    }

    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof VersionRange other && from.equals(other.from)
                && Objects.equals(before, other.before);
    }

    /** Returns the range for people and for files: the first version, and what the versions are before. */
    public List<String> texts() {
        return before == null ? List.of(">=" + from) : List.of(">=" + from, "<" + before);
    }
}
