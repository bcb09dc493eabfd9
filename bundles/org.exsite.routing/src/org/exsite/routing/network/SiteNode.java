package org.exsite.routing.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.space.Space;

/**
 * What routing knows of a site.
 *
 * @param name the distinguished name
 * @param address the X.400 space of the site's own addresses, from its site addressing
 * @param proxySpaces the X.400 spaces of the addresses of its recipients, that of the site included (Q179927)
 * @param sharesSpace whether it shares its X.400 space with other systems (Q180547)
 * @param servers the servers, in the order of their names
 * @param connectors the connectors, in the order of their names
 * @param replicatesWith the sites that directory replication connectors name
 */
public record SiteNode(DistinguishedName name, Optional<Space> address, List<Space> proxySpaces, boolean sharesSpace,
        List<ServerNode> servers, List<ConnectorNode> connectors, List<DistinguishedName> replicatesWith) {

    public SiteNode {
        Objects.requireNonNull(name, "name");
        proxySpaces = List.copyOf(proxySpaces);
        servers = List.copyOf(servers);
        connectors = List.copyOf(connectors);
        replicatesWith = List.copyOf(replicatesWith);
    }

    /** Returns the directory name. */
    public String label() {
        return name.value();
    }

    /** Returns the site with other connectors. */
    SiteNode withConnectors(List<ConnectorNode> others) {
        return new SiteNode(name, address, proxySpaces, sharesSpace, servers, others, replicatesWith);
    }

    /** Returns a server by its distinguished name. */
    public Optional<ServerNode> server(DistinguishedName server) {
        return servers.stream().filter(node -> node.name().equals(server)).findFirst();
    }

    /** Returns a server by its directory name. */
    public Optional<ServerNode> server(String directoryName) {
        return servers.stream().filter(node -> node.name().value().equalsIgnoreCase(directoryName)).findFirst();
    }

    /** Returns the server whose MTA makes itself known by a name, which is case sensitive (Q169159). */
    public Optional<ServerNode> mta(String mtaName) {
        return servers.stream().filter(node -> node.mtaName().equals(mtaName)).findFirst();
    }
}
