package org.exsite.rules.exchange.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;

/**
 * Which sites replicate their directories with each other, directly or by way of others. A connector in one of two sites
 * is enough: an export of one site need not hold the other.
 */
public final class Replication {

    private Replication() {
    }

    /** Tells whether the directory of a site comes to another. */
    public static boolean isBetween(Site site, Site other, RuleContext context) {
        return isBetween(site.getDistinguishedName(), other.getDistinguishedName(), links(context), Set.of());
    }

    /** Tells whether there is a way between two sites along links that are not among those left out. */
    public static boolean isBetween(DistinguishedName site, DistinguishedName other, List<Link> links, Set<Link> without) {
        Set<DistinguishedName> seen = new HashSet<>(Set.of(site));
        Deque<DistinguishedName> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            DistinguishedName here = open.remove();
            if (here.equals(other)) {
                return true;
            }
            for (Link link : links) {
                DistinguishedName next = without.contains(link) ? null : link.from(here);
                if (next != null && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    /** Returns the directory replication connectors of the organization that name a site, each as a link. */
    public static List<Link> links(RuleContext context) {
        return Instances.all(context, ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR).stream()
                .map(object -> link(object, context)).filter(link -> link != null).toList();
    }

    private static Link link(EObject object, RuleContext context) {
        DirectoryReplicationConnector connector = (DirectoryReplicationConnector) object;
        Site site = context.container(connector, Site.class);
        return site == null || connector.getRemoteSite() == null ? null
                : new Link(connector, site.getDistinguishedName(), connector.getRemoteSite());
    }

    /** A connector in a site and the site at its other end. */
    public record Link(DirectoryReplicationConnector connector, DistinguishedName site, DistinguishedName remote) {

        /** Returns the site at the other end, or {@code null} if this is a link of other sites. */
        DistinguishedName from(DistinguishedName here) {
            return here.equals(site) ? remote : here.equals(remote) ? site : null;
        }

        /** Tells whether another link is between the same two sites. */
        public boolean isBetweenSame(Link other) {
            return site.equals(other.site) && remote.equals(other.remote) || isOpposite(other);
        }

        /** Tells whether another link goes between the same two sites the other way round. */
        public boolean isOpposite(Link other) {
            return site.equals(other.remote) && remote.equals(other.site);
        }
    }
}
