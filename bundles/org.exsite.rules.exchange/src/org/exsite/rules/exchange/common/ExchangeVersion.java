package org.exsite.rules.exchange.common;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Exchange Server, such as 5.5 with service pack 4.
 *
 * @param servicePack 0 for the version as it was first released
 */
public record ExchangeVersion(int major, int minor, int servicePack) implements Comparable<ExchangeVersion> {

    /** The last version of all. */
    public static final ExchangeVersion LAST = new ExchangeVersion(5, 5, 4);

    private static final Pattern TEXT =
            Pattern.compile("(?i)(?:.*?version\\s*)?(\\d)\\.(\\d)\\b(?:.*?\\b(?:SP|Service Pack)\\s*(\\d))?.*");
    /** Few texts, each read for thousands of objects. */
    private static final Map<String, Optional<ExchangeVersion>> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 1000;
    private static final Comparator<ExchangeVersion> ORDER = Comparator.comparingInt(ExchangeVersion::major)
            .thenComparingInt(ExchangeVersion::minor).thenComparingInt(ExchangeVersion::servicePack);

    /**
     * Reads a version as people write it, "5.5 SP3", or as the directory has it for a server, "Version 5.5 (Build
     * 2653.23: Service Pack 4)"; empty if there is none in the text.
     */
    public static Optional<ExchangeVersion> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<ExchangeVersion> known = KNOWN.get(text);
        if (known == null) {
            known = read(text);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(text, known);
            }
        }
        return known;
    }

    private static Optional<ExchangeVersion> read(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches() ? Optional.of(new ExchangeVersion(Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)), matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    @Override
    public int compareTo(ExchangeVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + (servicePack == 0 ? "" : " SP" + servicePack);
    }
}
