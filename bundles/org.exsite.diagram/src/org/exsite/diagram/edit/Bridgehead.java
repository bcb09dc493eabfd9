package org.exsite.diagram.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.exsite.model.Connector;
import org.exsite.model.MTA;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.TransportStack;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;

/**
 * The server of a site that a connection runs on.
 *
 * @param site the site
 * @param server the server
 * @param agent its message transfer agent
 */
record Bridgehead(Site site, Server server, MTA agent) {

    /**
     * Returns the server for a new connection: the one that was wished, else one that runs a connector already, else the
     * first.
     *
     * @param wished a server of the site, or {@code null}
     * @return the server, or nothing if the site has none with a message transfer agent
     */
    static Optional<Bridgehead> of(Site site, Server wished) {
        if (wished != null) {
            return agent(wished).map(agent -> new Bridgehead(site, wished, agent));
        }
        List<Server> servers = Sites.servers(site).stream().filter(server -> agent(server).isPresent()).toList();
        List<DistinguishedName> used = Sites.connectors(site).stream().map(Connector::getHomeMTA)
                .filter(Objects::nonNull).map(DistinguishedName::parent).toList();
        return servers.stream().filter(server -> used.contains(DistinguishedNames.of(server))).findFirst()
                .or(() -> servers.stream().findFirst())
                .map(server -> new Bridgehead(site, server, agent(server).orElseThrow()));
    }

    static Optional<MTA> agent(Server server) {
        return child(server, MTA.class);
    }

    /** Returns the transport stack of a class that the server has. */
    <T extends TransportStack> Optional<T> stack(Class<T> type) {
        return child(server, type);
    }

    DistinguishedName agentName() {
        return DistinguishedNames.of(agent);
    }

    DistinguishedName serverName() {
        return DistinguishedNames.of(server);
    }

    /** Returns the name by which the agent makes itself known. */
    String localName() {
        String name = agent.getLocalMTAName();
        return name == null || name.isBlank() ? server.getName() : name;
    }

    private static <T> Optional<T> child(Server server, Class<T> type) {
        return server.getChildren().stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
