package org.exsite.routing.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.space.Space;

/**
 * Everything that routing tables are calculated from: an immutable picture of the sites of an organization, in the
 * order of their names, so that the order of objects in a file or tree never matters. Two pictures that are equal make
 * the same tables. It holds no object of the model.
 */
public final class Network {

    private final String organization;
    private final List<SiteNode> sites;
    private final int[] groups;
    private final Map<DistinguishedName, Integer> positions = new HashMap<>();
    private final Map<DistinguishedName, ConnectorNode> connectors = new HashMap<>();

    /**
     * @param organization the directory name of the organization
     * @param sites the sites
     * @param replication which sites know each other's connectors
     */
    public Network(String organization, List<SiteNode> sites, Replication replication) {
        this.organization = Objects.requireNonNull(organization, "organization");
        this.sites = sites.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
        for (int i = 0; i < this.sites.size(); i++) {
            positions.put(this.sites.get(i).name(), i);
            this.sites.get(i).connectors().forEach(connector -> connectors.put(connector.name(), connector));
        }
        this.groups = replication.groups(this.sites, positions);
    }

    private Network(Network other, List<SiteNode> sites) {
        this.organization = other.organization;
        this.sites = sites;
        this.groups = other.groups;
        this.positions.putAll(other.positions);
        sites.forEach(site -> site.connectors().forEach(connector -> connectors.put(connector.name(), connector)));
    }

    /** Returns the directory name of the organization. */
    public String organization() {
        return organization;
    }

    /** Returns the sites in the order of their names. */
    public List<SiteNode> sites() {
        return sites;
    }

    /** Returns the position of a site among {@link #sites}, or -1 if it is not one of them. */
    public int position(DistinguishedName site) {
        return positions.getOrDefault(site, -1);
    }

    /** Returns a site by its distinguished name. */
    public Optional<SiteNode> site(DistinguishedName name) {
        int position = position(name);
        return position < 0 ? Optional.empty() : Optional.of(sites.get(position));
    }

    /** Returns the position of the site that an object is or lies in, or -1 if there is none. */
    public int positionOf(DistinguishedName object) {
        DistinguishedName place = object;
        while (place != null && place.depth() > 2) {
            place = place.parent();
        }
        return place == null ? -1 : position(place);
    }

    /** Returns a connector by its distinguished name. */
    public Optional<ConnectorNode> connector(DistinguishedName name) {
        return Optional.ofNullable(connectors.get(name));
    }

    /** Tells whether the directories of two sites are replicated, if need be by way of others. */
    public boolean replicated(int site, int other) {
        return groups[site] == groups[other];
    }

    /** Returns the space of the distinguished names of a site. */
    public Space space(int site) {
        return Space.site(organization, sites.get(site).name().value());
    }

    /**
     * Returns the network without connectors: those that are named, those that run on a server that is named, and site
     * connectors that have no other server to speak from or to.
     *
     * @param down distinguished names of connectors and servers
     */
    public Network without(Set<DistinguishedName> down) {
        Outage outage = new Outage(down);
        return map(site -> site.withConnectors(site.connectors().stream().map(connector -> outage.left(connector, this))
                .flatMap(Optional::stream).toList()));
    }

    /** Returns the network with another cost of all address spaces and connected sites of a connector. */
    public Network withCost(DistinguishedName connector, int cost) {
        return map(site -> site.withConnectors(site.connectors().stream()
                .map(node -> node.name().equals(connector) ? node.withCost(cost) : node).toList()));
    }

    private Network map(UnaryOperator<SiteNode> change) {
        return new Network(this, sites.stream().map(change).toList());
    }

    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof Network other && organization.equals(other.organization)
                && sites.equals(other.sites) && Arrays.equals(groups, other.groups);
    }

    @Override
    public int hashCode() {
        return sites.hashCode();
    }
}
