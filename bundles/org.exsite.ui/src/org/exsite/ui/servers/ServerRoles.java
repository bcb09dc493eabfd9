package org.exsite.ui.servers;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.exsite.model.Connector;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.DirSyncObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.Gateway;
import org.exsite.model.ISSiteConfiguration;
import org.exsite.model.InternetMailService;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.SiteAddressing;
import org.exsite.model.SiteConnector;
import org.exsite.model.SiteEncryptionConfiguration;
import org.exsite.model.X400Connector;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;

/** The roles of all servers of an organization: the configuration of the sites names the servers. */
final class ServerRoles {

    private static final String SERVERS = "Servers"; //$NON-NLS-1$

    private final Map<DistinguishedName, Set<ServerRole>> roles = new HashMap<>();

    private ServerRoles() {
    }

    /** Reads the configuration of all sites, but no recipients. */
    static ServerRoles of(Organization organization) {
        ServerRoles found = new ServerRoles();
        Sites.sites(organization).stream().flatMap(site -> Sites.find(site, Sites.CONFIGURATION).stream())
                .flatMap(Sites::objects).forEach(found::read);
        return found;
    }

    Set<ServerRole> of(Server server) {
        return roles.getOrDefault(server.getDistinguishedName(), Set.of());
    }

    private void read(DirectoryObject object) {
        switch (object) {
            case SiteAddressing site -> add(site.getRoutingCalculationServer(), ServerRole.ROUTING_CALCULATION);
            case SiteConnector connector -> connector.getBridgeheadServers()
                    .forEach(agent -> add(agent, ServerRole.MESSAGING_BRIDGEHEAD));
            case InternetMailService service -> add(service.getHomeMTA(), ServerRole.INTERNET_MAIL);
            case X400Connector connector -> add(connector.getHomeMTA(), connector.getConnectedSites().isEmpty()
                    ? ServerRole.GATEWAY : ServerRole.MESSAGING_BRIDGEHEAD);
            case Gateway connector -> add(connector.getHomeMTA(), ServerRole.GATEWAY);
            case Connector connector -> add(connector.getHomeMTA(), ServerRole.GATEWAY);
            case DirectoryReplicationConnector connector ->
                    add(connector.getLocalBridgehead(), ServerRole.DIRECTORY_BRIDGEHEAD);
            case DirSyncObject partner ->
                    add(partner.getResponsibleLocalDXA(), ServerRole.DIRECTORY_SYNCHRONIZATION);
            case DSSiteConfiguration site ->
                    add(site.getOfflineAddressBookServer(), ServerRole.OFFLINE_ADDRESS_BOOK);
            case ISSiteConfiguration site -> add(site.getSiteFolderServer(), ServerRole.SITE_FOLDERS);
            case SiteEncryptionConfiguration site -> add(site.getKmServer(), ServerRole.KEY_MANAGEMENT);
            default -> { }
        }
    }

    /** Adds a role to the server that a name is of, or of a part of: some attributes name the agent or the store. */
    private void add(DistinguishedName name, ServerRole role) {
        for (DistinguishedName part = name; part != null; part = part.parent()) {
            if (part.parent() != null && SERVERS.equalsIgnoreCase(part.parent().value())) {
                roles.computeIfAbsent(part, server -> EnumSet.noneOf(ServerRole.class)).add(role);
                return;
            }
        }
    }
}
