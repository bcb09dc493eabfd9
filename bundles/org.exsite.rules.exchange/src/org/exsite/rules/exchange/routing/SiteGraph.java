package org.exsite.rules.exchange.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.Instances;

/**
 * Which sites the connectors of each site lead to. A site without any such connector is not judged, since an export may
 * lack them.
 */
final class SiteGraph {

    /**
     * What a connector says of another site of the organization.
     *
     * @param from the name of the site of the connector
     * @param to the name of the other site
     */
    record Link(Connector connector, DistinguishedName from, DistinguishedName to) {
    }

    private final Map<DistinguishedName, List<Link>> links = new HashMap<>();

    private SiteGraph() {
    }

    static SiteGraph of(Organization organization, RuleContext context) {
        Map<String, DistinguishedName> sites = new HashMap<>();
        Instances.all(context, ExsitePackage.Literals.SITE).forEach(site -> sites.putIfAbsent(
                fold(((Site) site).getName()), ((Site) site).getDistinguishedName()));
        SiteGraph graph = new SiteGraph();
        for (EObject object : Instances.all(context, ExsitePackage.Literals.CONNECTOR)) {
            Site site = context.container(object, Site.class);
            DistinguishedName from = site == null ? null : site.getDistinguishedName();
            for (ConnectedSite connected : connectedSites(object)) {
                if (from != null && isHere(organization, connected)) {
                    List<Link> known = graph.links.computeIfAbsent(from, name -> new ArrayList<>());
                    DistinguishedName to = sites.get(fold(connected.getSite()));
                    if (to != null) {
                        known.add(new Link((Connector) object, from, to));
                    }
                }
            }
        }
        return graph;
    }

    /** Returns all links. */
    List<Link> links() {
        return links.values().stream().flatMap(List::stream).toList();
    }

    /** Tells whether any connector of a site leads to another, be it one that is not there. */
    boolean isJudged(DistinguishedName site) {
        return links.containsKey(site);
    }

    /** Tells whether there is a way from one site to another. */
    boolean reaches(DistinguishedName start, DistinguishedName end) {
        Set<DistinguishedName> seen = new HashSet<>(Set.of(start));
        Deque<DistinguishedName> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && !seen.contains(end)) {
            for (Link link : links.getOrDefault(open.poll(), List.of())) {
                if (seen.add(link.to)) {
                    open.add(link.to);
                }
            }
        }
        return seen.contains(end);
    }

    private static List<ConnectedSite> connectedSites(EObject connector) {
        return switch (connector) {
            case SiteConnector site -> site.getConnectedSites();
            case Gateway gateway -> gateway.getConnectedSites();
            default -> List.of();
        };
    }

    private static boolean isHere(Organization organization, ConnectedSite connected) {
        String name = connected.getOrganization();
        return name == null || name.isBlank() || fold(name).equals(fold(organization.getName()));
    }

    private static String fold(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
