package org.exsite.samples;

import java.util.List;
import java.util.Locale;

import org.exsite.model.ActivationStyle;
import org.exsite.model.AddressSpace;
import org.exsite.model.ConnectedSite;
import org.exsite.model.DeliveryMechanism;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.NetworkAddressType;
import org.exsite.model.SiteConnector;
import org.exsite.model.TargetServer;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.query.Sites;

/** Connects the sites of a sample: all with the first by site connectors, the second also by an X.400 connector. */
final class SampleLinks {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;
    /** Normal mode of 1988 (Q199412). */
    private static final String NORMAL_1988 = "56000106";

    private SampleLinks() {
    }

    static void connect(List<SampleSite> sites) {
        SampleSite hub = sites.getFirst();
        for (SampleSite site : sites.subList(1, sites.size())) {
            siteConnector(hub, site);
            siteConnector(site, hub);
        }
        if (sites.size() > 1) {
            x400Connector(hub, sites.get(1));
            x400Connector(sites.get(1), hub);
        }
    }

    static AddressSpace space(String type, String address, int cost) {
        AddressSpace space = FACTORY.createAddressSpace();
        space.setType(type);
        space.setAddress(address);
        space.setCost(cost);
        return space;
    }

    private static void siteConnector(SampleSite from, SampleSite to) {
        SiteConnector connector = FACTORY.createSiteConnector();
        connector.setName("Site Connector (" + to.name.value() + ')');
        connector.setAdminDisplayName("Site Connector (" + to.name.value() + ')');
        connector.setHomeMTA(SampleSite.agent(from.name, firstServer(from)));
        connector.setCost(1);
        connector.getAddressSpaces().add(space("X400", to.x400(), 1));
        connector.getConnectedSites().add(connectedSite(to, null));
        TargetServer target = FACTORY.createTargetServer();
        target.setServer(firstServer(to));
        target.setCost(1);
        connector.getTargetServers().add(target);
        Sites.container(from.site, Sites.CONNECTIONS).getChildren().add(connector);
    }

    /** Dearer than the site connector, so that it is used when that fails. */
    private static void x400Connector(SampleSite from, SampleSite to) {
        String server = firstServer(to);
        TcpX400Connector connector = FACTORY.createTcpX400Connector();
        connector.setName("X400 to " + to.name.value());
        connector.setAdminDisplayName("X.400 connector to " + to.name.value());
        connector.setHomeMTA(SampleSite.agent(from.name, firstServer(from)));
        connector.setDeliveryMechanism(DeliveryMechanism.MTA);
        connector.setActivationStyle(ActivationStyle.ALWAYS);
        connector.setRemoteMTAName(server);
        connector.setLocalMTAName(firstServer(from));
        connector.setNetworkAddress(server.toLowerCase(Locale.ROOT) + '.'
                + from.name.parent().value().toLowerCase(Locale.ROOT) + ".example");
        connector.setNetworkAddressType(NetworkAddressType.HOST_NAME);
        connector.setApplicationContext(NORMAL_1988);
        connector.getAddressSpaces().add(space("X400", to.x400(), 10));
        connector.getConnectedSites().add(connectedSite(to, 10));
        Sites.container(from.site, Sites.CONNECTIONS).getChildren().add(connector);
    }

    private static ConnectedSite connectedSite(SampleSite to, Integer cost) {
        ConnectedSite connected = FACTORY.createConnectedSite();
        connected.setOrganization(to.name.parent().value());
        connected.setSite(to.name.value());
        connected.setCost(cost);
        connected.setAddress("X400:" + to.x400());
        return connected;
    }

    private static String firstServer(SampleSite site) {
        return Sites.servers(site.site).getFirst().getName();
    }
}
