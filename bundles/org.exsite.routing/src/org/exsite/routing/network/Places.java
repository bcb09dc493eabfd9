package org.exsite.routing.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.exsite.model.naming.DistinguishedName;

/** Finds sites, servers and connectors by what people call them. */
public final class Places {

    private final Network network;

    /** Prepares for a network. */
    public Places(Network network) {
        this.network = Objects.requireNonNull(network, "network");
    }

    /** Returns the sites that a distinguished or directory name names, in any case. */
    public List<DistinguishedName> sites(String name) {
        return network.sites().stream().filter(site -> isNamed(site.name(), site.label(), name)).map(SiteNode::name)
                .toList();
    }

    /** Returns the servers that a distinguished or directory name names. */
    public List<DistinguishedName> servers(String name) {
        return network.sites().stream().flatMap(site -> site.servers().stream())
                .filter(server -> isNamed(server.name(), server.name().value(), name)).map(ServerNode::name).toList();
    }

    /** Returns the connectors that a distinguished, directory or display name names. */
    public List<DistinguishedName> connectors(String name) {
        return network.sites().stream().flatMap(site -> site.connectors().stream())
                .filter(connector -> isNamed(connector.name(), connector.label(), name)).map(ConnectorNode::name)
                .toList();
    }

    /** Returns the connectors and servers that a name names, the connectors first. */
    public List<DistinguishedName> connectorsAndServers(String name) {
        List<DistinguishedName> found = new ArrayList<>(connectors(name));
        found.addAll(servers(name));
        return List.copyOf(found);
    }

    private static boolean isNamed(DistinguishedName name, String label, String text) {
        return label.equalsIgnoreCase(text) || name.value().equalsIgnoreCase(text)
                || name.toString().equalsIgnoreCase(text) || name.toLdap().equalsIgnoreCase(text);
    }
}
