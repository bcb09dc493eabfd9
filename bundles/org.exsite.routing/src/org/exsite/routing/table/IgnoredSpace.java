package org.exsite.routing.table;

import java.util.Comparator;
import java.util.Objects;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.RoutingMessages;

/**
 * An address space that did not get into the routing table of a site, and why.
 *
 * @param connector the connector that has it
 * @param space the space, type and pattern as text
 * @param reason why it is missing
 */
public record IgnoredSpace(DistinguishedName connector, String space, Reason reason)
        implements Comparable<IgnoredSpace> {

    private static final Comparator<IgnoredSpace> ORDER = Comparator.comparing(IgnoredSpace::connector)
            .thenComparing(IgnoredSpace::space).thenComparing(IgnoredSpace::reason);

    /** Why a space is missing. */
    public enum Reason {
        /** It cannot be read (Q182798). */
        UNREADABLE("Q182798"),
        /** It belongs to a site connector, and the sites are replicated (Q182128). */
        REPLICATED_SITE_CONNECTOR("Q182128"),
        /** Recipients of the site itself have addresses in it, and the site does not share it (Q169672). */
        OWN_SPACE("Q169672"),
        /** It is restricted to another site (Q279404). */
        RESTRICTED("Q279404");

        private final String article;

        Reason(String article) {
            this.article = article;
        }

        /** Returns the article that tells of it. */
        public String article() {
            return article;
        }
    }

    public IgnoredSpace {
        Objects.requireNonNull(connector, "connector");
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(reason, "reason");
    }

    /** Returns in one line for people why the space is missing. */
    public String text() {
        return RoutingMessages.format("ignored." + reason, space);
    }

    @Override
    public int compareTo(IgnoredSpace other) {
        return ORDER.compare(this, other);
    }
}
