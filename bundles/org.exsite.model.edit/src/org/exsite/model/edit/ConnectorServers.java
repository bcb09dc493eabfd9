package org.exsite.model.edit;

import java.util.List;

import org.exsite.model.Connector;
import org.exsite.model.Gateway;
import org.exsite.model.SiteConnector;
import org.exsite.model.naming.DistinguishedName;

/** The servers that connectors run on, by the names that people know them by. */
public final class ConnectorServers {

    private static final String SERVERS = "Servers";

    private ConnectorServers() {
    }

    /**
     * Returns the names of the servers that a connector runs on. A site connector runs on its bridgeheads or, without
     * any, on every server, for which the list is empty; the directory keeps the message transfer agents of the
     * bridgeheads.
     */
    public static List<String> of(Connector connector) {
        if (connector instanceof SiteConnector site) {
            return site.getBridgeheadServers().stream().map(ConnectorServers::ofAgent).distinct().toList();
        }
        if (connector instanceof Gateway gateway && gateway.getComputerName() != null
                && !gateway.getComputerName().isBlank()) {
            return List.of(gateway.getComputerName());
        }
        return connector.getHomeMTA() == null ? List.of() : List.of(ofAgent(connector.getHomeMTA()));
    }

    private static String ofAgent(DistinguishedName agent) {
        boolean server = agent.parent() == null || SERVERS.equalsIgnoreCase(agent.parent().value());
        return server ? agent.value() : agent.parent().value();
    }
}
