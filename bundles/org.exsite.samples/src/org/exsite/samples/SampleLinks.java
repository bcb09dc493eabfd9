package org.exsite.samples;

import java.util.List;

import org.exsite.model.ActivationStyle;
import org.exsite.model.AddressSpace;
import org.exsite.model.ConnectedSite;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.SiteConnector;
import org.exsite.model.TargetServer;
import org.exsite.model.query.Sites;

/**
 * Connects the sites of a sample in a star: all with the first by site connectors and directory replication connectors,
 * which make no cycle (Q262433). Some pairs have X.400 connectors as well, as a second way.
 */
final class SampleLinks {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;

    private SampleLinks() {
    }

    static void connect(List<SampleSite> sites) {
        SampleSite hub = sites.getFirst();
        for (int i = 1; i < sites.size(); i++) {
            SampleSite site = sites.get(i);
            siteConnector(hub, site);
            siteConnector(site, hub);
            replication(hub, site, i);
            replication(site, hub, i);
            SiteConfigurationSamples.addAffinity(site, hub);
        }
        if (sites.size() > 1) {
            X400Samples.tcp(hub, sites.get(1));
            X400Samples.tcp(sites.get(1), hub);
        }
    }

    /** Adds the kinds of connectors that few organizations have: each between two of the first three sites. */
    static void connectInOtherWays(List<SampleSite> sites) {
        if (sites.size() > 1) {
            X400Samples.ras(sites.get(0), sites.get(1));
            X400Samples.ras(sites.get(1), sites.get(0));
        }
        if (sites.size() > 2) {
            X400Samples.x25(sites.get(0), sites.get(2));
            X400Samples.x25(sites.get(2), sites.get(0));
            X400Samples.tp4(sites.get(1), sites.get(2));
            X400Samples.tp4(sites.get(2), sites.get(1));
        }
    }

    static AddressSpace space(String type, String address, int cost) {
        AddressSpace space = FACTORY.createAddressSpace();
        space.setType(type);
        space.setAddress(address);
        space.setCost(cost);
        return space;
    }

    static ConnectedSite connectedSite(SampleSite to, Integer cost) {
        ConnectedSite connected = FACTORY.createConnectedSite();
        connected.setOrganization(to.name.parent().value());
        connected.setSite(to.name.value());
        connected.setCost(cost);
        connected.setAddress("X400:" + to.x400());
        return connected;
    }

    /** It has no address space: the addresses of a site whose directory is replicated are known without (Q182128). */
    private static void siteConnector(SampleSite from, SampleSite to) {
        SiteConnector connector = FACTORY.createSiteConnector();
        connector.setName("Site Connector (" + to.name.value() + ')');
        connector.setAdminDisplayName(connector.getName());
        connector.setHomeMTA(from.bridgehead().mta());
        connector.setCost(1);
        connector.getConnectedSites().add(connectedSite(to, null));
        connector.getBridgeheadServers().add(from.bridgehead().mta());
        TargetServer target = FACTORY.createTargetServer();
        target.setServer(to.bridgehead().server());
        target.setCost(1);
        connector.getTargetServers().add(target);
        from.add(Sites.CONNECTIONS, connector);
    }

    /** Not more often than every three hours, as many of these may share a bridgehead (Q195918, Q249898). */
    private static void replication(SampleSite from, SampleSite to, int number) {
        DirectoryReplicationConnector connector = FACTORY.createDirectoryReplicationConnector();
        connector.setName("Directory Replication Connector (" + to.name.value() + ')');
        connector.setAdminDisplayName(connector.getName());
        connector.setRemoteSite(to.name);
        connector.setLocalBridgehead(from.bridgehead().name());
        connector.setRemoteBridgehead(to.bridgehead().name());
        connector.getInboundSites().add(to.name.value());
        connector.getOutboundSites().add(from.name.value());
        connector.setActivationStyle(ActivationStyle.SELECTED_TIMES);
        connector.setActivationSchedule(Schedules.everyThreeHours(number));
        from.add("Configuration/Directory Replication", connector);
    }
}
