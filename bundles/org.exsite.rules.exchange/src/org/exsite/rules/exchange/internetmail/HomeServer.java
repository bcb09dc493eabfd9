package org.exsite.rules.exchange.internetmail;

import java.util.Optional;

import org.exsite.model.DirectoryObject;
import org.exsite.model.InternetMailService;
import org.exsite.model.MTA;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;

/**
 * Where the mailboxes of a server live.
 *
 * @param agent the name of the message transfer agent, or {@code null}
 * @param store the name of the private information store
 */
record HomeServer(DistinguishedName agent, DistinguishedName store) {

    /**
     * Returns the server that a service runs on: that of its agent, else that of its computer name, else the first of
     * the site that has a private information store.
     */
    static Optional<HomeServer> of(InternetMailService service) {
        Site site = Sites.siteOf(service).orElse(null);
        if (site == null) {
            return Optional.empty();
        }
        DistinguishedName agent = service.getHomeMTA();
        return Sites.servers(site).stream()
                .filter(server -> agent != null && agent.isWithin(server.getDistinguishedName()))
                .findFirst().flatMap(HomeServer::of)
                .or(() -> Sites.servers(site).stream()
                        .filter(server -> server.getName().equalsIgnoreCase(service.getComputerName()))
                        .findFirst().flatMap(HomeServer::of))
                .or(() -> Sites.servers(site).stream().flatMap(server -> of(server).stream()).findFirst());
    }

    private static Optional<HomeServer> of(Server server) {
        return name(server, PrivateInformationStore.class)
                .map(store -> new HomeServer(name(server, MTA.class).orElse(null), store));
    }

    private static Optional<DistinguishedName> name(Server server, Class<? extends DirectoryObject> type) {
        return server.getChildren().stream().filter(type::isInstance).findFirst()
                .map(DirectoryObject::getDistinguishedName);
    }
}
