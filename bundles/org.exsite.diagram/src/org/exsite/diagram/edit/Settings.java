package org.exsite.diagram.edit;

import java.util.HexFormat;

import org.exsite.model.ActivationStyle;
import org.exsite.model.Connector;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.SiteConnector;
import org.exsite.model.TargetServer;
import org.exsite.model.X400Connector;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.naming.DistinguishedNames;

/**
 * What connectors say of their two ends. The same is set for a new connector and for one that is led elsewhere, so that
 * both come out alike.
 */
final class Settings {

    private static final int QUARTERS_OF_THREE_HOURS = 12;
    private static final int DAYS = 7;

    private Settings() {
    }

    /**
     * Sets what depends on the ends.
     *
     * @param cost what the connection costs
     */
    static void lead(DirectoryObject connector, Bridgehead from, Bridgehead to, int cost) {
        switch (connector) {
            case SiteConnector site -> site(site, from, to, cost);
            case X400Connector x400 -> {
                home(x400, from);
                X400Settings.lead(x400, from, to, cost);
            }
            case DirectoryReplicationConnector replication -> replication(replication, from, to);
            default -> throw new IllegalArgumentException(connector.eClass().getName());
        }
    }

    /** Makes a connector run on a server. */
    static void home(Connector connector, Bridgehead from) {
        connector.setHomeMTA(from.agentName());
    }

    /** It has no address space: the addresses of a site whose directory is replicated are known without (Q182128). */
    private static void site(SiteConnector connector, Bridgehead from, Bridgehead to, int cost) {
        home(connector, from);
        connector.setCost(cost);
        connector.getBridgeheadServers().clear();
        connector.getBridgeheadServers().add(from.agentName());
        connector.getConnectedSites().clear();
        connector.getConnectedSites().add(SiteNames.connected(to.site(), null));
        TargetServer target = ExsiteFactory.eINSTANCE.createTargetServer();
        target.setServer(to.server().getName());
        target.setCost(1);
        connector.getTargetServers().clear();
        connector.getTargetServers().add(target);
    }

    /**
     * Not all the time (Q249898), and not at the same time as the others of the site, which share a server (Q195918).
     */
    private static void replication(DirectoryReplicationConnector connector, Bridgehead from, Bridgehead to) {
        connector.setRemoteSite(DistinguishedNames.of(to.site()));
        connector.setLocalBridgehead(from.serverName());
        connector.setRemoteBridgehead(to.serverName());
        connector.getInboundSites().clear();
        connector.getInboundSites().add(to.site().getName());
        connector.getOutboundSites().clear();
        connector.getOutboundSites().add(from.site().getName());
        if (connector.getActivationSchedule() == null) {
            connector.setActivationStyle(ActivationStyle.SELECTED_TIMES);
            connector.setActivationSchedule(everyThreeHours(Replication.connectors(from.site()).size()));
        }
    }

    /** A quarter of an hour every three hours; a different one for the next number. */
    private static ActivationSchedule everyThreeHours(int number) {
        byte[] octets = new byte[ActivationSchedule.QUARTERS * DAYS / Byte.SIZE];
        for (int i = number % QUARTERS_OF_THREE_HOURS; i < octets.length * Byte.SIZE; i += QUARTERS_OF_THREE_HOURS) {
            octets[i / Byte.SIZE] |= (byte) (0x80 >> i % Byte.SIZE);
        }
        return ActivationSchedule.of(HexFormat.of().withUpperCase().formatHex(octets));
    }
}
