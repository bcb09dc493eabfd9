package org.exsite.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.TargetServer;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;

/** Makes the graph of an organization: where its connectors lead is read from connected sites, servers and names. */
final class TopologyBuilder {

    private final Organization organization;
    private final Map<DistinguishedName, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Node> siteOfServer = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    TopologyBuilder(Organization organization) {
        this.organization = organization;
    }

    Topology build() {
        List<Site> sites = Sites.sites(organization);
        sites.forEach(this::addSite);
        for (Site site : sites) {
            Node from = nodes.get(DistinguishedNames.of(site));
            if (from.object() == site) {
                connectors(site).forEach(connector -> addLinks(from, connector));
            }
        }
        return new Topology(nodes.values(), links);
    }

    private void addSite(Site site) {
        DistinguishedName name = DistinguishedNames.of(site);
        List<Row> rows = Sites.servers(site).stream().map(server -> new Row(server, ObjectLabels.of(server), "")).toList();
        Node node = new Node(name, Node.Kind.SITE, site, ObjectLabels.of(site), ExsitePackage.Literals.SITE, rows);
        if (nodes.putIfAbsent(name, node) == null) {
            rows.forEach(row -> siteOfServer.putIfAbsent(key(((Server) row.object()).getName()), node));
        }
    }

    /** The connectors of a site and those that replicate its directory; each kind has a container of its own. */
    private static List<DirectoryObject> connectors(Site site) {
        List<DirectoryObject> found = new ArrayList<>();
        Sites.find(site, Sites.CONFIGURATION).ifPresent(configuration -> {
            for (DirectoryObject container : configuration.getChildren()) {
                for (DirectoryObject object : container.getChildren()) {
                    if (object instanceof Connector || object instanceof DirectoryReplicationConnector) {
                        found.add(object);
                    }
                }
            }
        });
        return found;
    }

    private void addLinks(Node from, DirectoryObject connector) {
        Map<Node, Integer> targets = new LinkedHashMap<>();
        targetsOf(connector, from, targets);
        targets.remove(from);
        if (targets.isEmpty() && connector instanceof Connector outward) {
            targets.put(outside(outward), null);
        }
        Row server = server(from, connector);
        targets.forEach((to, cost) -> links.add(new Link(connector, LinkKind.of(connector), from, to, server, cost)));
    }

    private void targetsOf(DirectoryObject connector, Node from, Map<Node, Integer> targets) {
        switch (connector) {
            case DirectoryReplicationConnector replication -> {
                if (replication.getRemoteSite() != null) {
                    targets.put(site(replication.getRemoteSite(), replication), null);
                }
            }
            case SiteConnector site -> {
                site.getConnectedSites().forEach(connected -> target(connected, site.getCost(), targets));
                if (targets.isEmpty()) {
                    servers(site).forEach(node -> targets.put(node, site.getCost()));
                }
            }
            case Gateway gateway -> gateway.getConnectedSites()
                    .forEach(connected -> target(connected, cheapest(gateway), targets));
            default -> { }
        }
    }

    private void target(ConnectedSite connected, Integer otherwise, Map<Node, Integer> targets) {
        if (connected.getSite() != null && !connected.getSite().isBlank()) {
            String owner = connected.getOrganization() == null || connected.getOrganization().isBlank()
                    ? organization.getName() : connected.getOrganization();
            DistinguishedName name = DistinguishedName.root("o", owner == null ? "" : owner)
                    .child("ou", connected.getSite());
            targets.putIfAbsent(site(name, connected), connected.getCost() == null ? otherwise : connected.getCost());
        }
    }

    private Set<Node> servers(SiteConnector connector) {
        Set<Node> found = new LinkedHashSet<>();
        for (TargetServer target : connector.getTargetServers()) {
            Node node = siteOfServer.get(key(target.getServer()));
            if (node != null) {
                found.add(node);
            }
        }
        return found;
    }

    /** Returns the node of a site; one that the model does not hold gets a node of its own. */
    private Node site(DistinguishedName name, org.eclipse.emf.ecore.EObject named) {
        return nodes.computeIfAbsent(name, missing -> new Node(missing, Node.Kind.SITE_ELSEWHERE, named, missing.value(),
                ExsitePackage.Literals.CONNECTED_SITE, List.of()));
    }

    private Node outside(Connector connector) {
        DistinguishedName name = DistinguishedNames.of(connector);
        List<Row> rows = connector.getAddressSpaces().stream().map(Outside::row).toList();
        Node node = new Node(name, Node.Kind.OUTSIDE, connector, Outside.title(connector), connector.eClass(), rows);
        nodes.put(name, node);
        return node;
    }

    private static Row server(Node from, DirectoryObject connector) {
        DistinguishedName home = switch (connector) {
            case Connector mail -> mail.getHomeMTA() == null ? null : mail.getHomeMTA().parent();
            case DirectoryReplicationConnector replication -> replication.getLocalBridgehead();
            default -> null;
        };
        return home == null ? null : from.rows().stream()
                .filter(row -> home.value().equalsIgnoreCase(((Server) row.object()).getName())).findFirst().orElse(null);
    }

    private static Integer cheapest(Gateway gateway) {
        return gateway.getAddressSpaces().stream().map(space -> space.getCost()).min(Integer::compare).orElse(null);
    }

    private static String key(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
