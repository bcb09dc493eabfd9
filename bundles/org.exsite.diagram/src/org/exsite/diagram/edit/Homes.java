package org.exsite.diagram.edit;

import org.exsite.model.Connector;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Gateway;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.SiteConnector;
import org.exsite.model.TargetServer;
import org.exsite.model.X400Connector;
import org.exsite.model.naming.DistinguishedNames;

/** What changes in a connector, and in the one that leads back, when another server of its site runs it. */
final class Homes {

    private Homes() {
    }

    static void move(DirectoryObject connector, Bridgehead home) {
        if (connector instanceof Connector mail) {
            Settings.home(mail, home);
        }
        switch (connector) {
            case X400Connector x400 -> {
                x400.setComputerName(home.server().getName());
                x400.setLocalMTAName(home.localName());
                x400.setLocalMTAPassword(home.agent().getLocalMTAPassword());
                home.stack(X400Settings.stack(x400))
                        .ifPresent(stack -> x400.setSupportingStack(DistinguishedNames.of(stack)));
            }
            case Gateway gateway -> {
                gateway.setComputerName(home.server().getName());
                home.server().getChildren().stream().filter(PrivateInformationStore.class::isInstance).findFirst()
                        .ifPresent(store -> gateway.setHomeMDB(DistinguishedNames.of(store)));
            }
            case SiteConnector site -> {
                site.getBridgeheadServers().clear();
                site.getBridgeheadServers().add(home.agentName());
            }
            case DirectoryReplicationConnector replication -> replication.setLocalBridgehead(home.serverName());
            default -> { }
        }
    }

    /** The other end names the server that it talks to. */
    static void follow(DirectoryObject connector, Bridgehead remote) {
        switch (connector) {
            case X400Connector x400 -> {
                x400.setRemoteMTAName(remote.localName());
                x400.setRemoteMTAPassword(remote.agent().getLocalMTAPassword());
                X400Settings.transport(x400, remote);
            }
            case SiteConnector site -> {
                TargetServer target = ExsiteFactory.eINSTANCE.createTargetServer();
                target.setServer(remote.server().getName());
                target.setCost(1);
                site.getTargetServers().clear();
                site.getTargetServers().add(target);
            }
            case DirectoryReplicationConnector replication -> replication.setRemoteBridgehead(remote.serverName());
            default -> { }
        }
    }
}
