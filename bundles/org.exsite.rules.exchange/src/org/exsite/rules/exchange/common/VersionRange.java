package org.exsite.rules.exchange.common;

import java.util.List;

/**
 * The versions that a fault is in.
 *
 * @param from the first of them
 * @param before the first version that is free of it, or {@code null} if no version is
 */
public record VersionRange(ExchangeVersion from, ExchangeVersion before) {

    /** Returns the range between two versions as people write them, such as "5.5" and "5.5 SP3"; the second is out. */
    public static VersionRange of(String from, String before) {
        return new VersionRange(ExchangeVersion.parse(from).orElseThrow(),
                before == null ? null : ExchangeVersion.parse(before).orElseThrow());
    }

    /** Tells whether a version is in the range. */
    public boolean contains(ExchangeVersion version) {
        return version.compareTo(from) >= 0 && (before == null || version.compareTo(before) < 0);
    }

    /** Returns the range for people and for files: the first version, and what the versions are before. */
    public List<String> texts() {
        return before == null ? List.of(">=" + from) : List.of(">=" + from, "<" + before);
    }
}
