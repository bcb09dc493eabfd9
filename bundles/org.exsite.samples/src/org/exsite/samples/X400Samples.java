package org.exsite.samples;

import org.exsite.model.ActivationStyle;
import org.exsite.model.DeliveryMechanism;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.NetworkAddressType;
import org.exsite.model.TP4X400Connector;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.X25X400Connector;
import org.exsite.model.X400Connector;
import org.exsite.model.query.Sites;

/**
 * X.400 connectors between two sites, one in each, over each kind of transport. What the two say of each other agrees:
 * names and passwords of the MTAs (Q240383), conformance (Q135063), selectors (Q252843), turns (Q171113), and the
 * connected sites with their addresses (Q180401).
 */
final class X400Samples {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;
    /** Normal mode of 1988 (Q199412). */
    private static final String NORMAL_1988 = "56000106";
    /** The contents of Exchange, for the other end is Exchange as well (Q199412). */
    private static final String EXCHANGE_CONTENTS = "2A864886F7140501";
    /** Dearer than the site connector, so that it is used when that fails. */
    private static final int TCP_COST = 10;
    private static final int OTHER_COST = 20;
    private static final int PROVIDER_COST = 1;

    private X400Samples() {
    }

    static void tcp(SampleSite from, SampleSite to) {
        TcpX400Connector connector = FACTORY.createTcpX400Connector();
        connector.setNetworkAddress(TransportSamples.ip(to));
        connector.setNetworkAddressType(NetworkAddressType.IP_ADDRESS);
        link(connector, "X400 to " + to.name.value(), from, to, TransportSamples.TCP, TCP_COST);
    }

    static void tp4(SampleSite from, SampleSite to) {
        TransportSamples.addTP4(from);
        TP4X400Connector connector = FACTORY.createTP4X400Connector();
        connector.setNetworkAddress(TransportSamples.nsap(to));
        connector.setTransportSelector(TransportSamples.selector(to.bridgehead()));
        connector.setInboundTransportSelector(TransportSamples.selector(from.bridgehead()));
        link(connector, "TP4 to " + to.name.value(), from, to, TransportSamples.TP4, OTHER_COST);
    }

    static void x25(SampleSite from, SampleSite to) {
        TransportSamples.addX25(from);
        X25X400Connector connector = FACTORY.createX25X400Connector();
        connector.setRemoteAddress(TransportSamples.x121(to));
        link(connector, "X25 to " + to.name.value(), from, to, TransportSamples.X25, OTHER_COST);
    }

    /** The remote server is named exactly as its MTA (Q253307). */
    static void ras(SampleSite from, SampleSite to) {
        TransportSamples.addRAS(from);
        DynamicRASConnector connector = FACTORY.createDynamicRASConnector();
        connector.setRemoteServerName(to.bridgehead().server());
        connector.setPhoneNumber(TransportSamples.phone(to));
        connector.setPhonebookEntry(to.name.value());
        link(connector, "Dynamic RAS to " + to.name.value(), from, to, TransportSamples.RAS, 2 * OTHER_COST);
    }

    /** A connector to a public X.400 service, which is not Exchange and to which the directory is not replicated. */
    static void addProvider(SampleSite site) {
        TransportSamples.addX25(site);
        X25X400Connector connector = FACTORY.createX25X400Connector();
        connector.setRemoteAddress("3105000001");
        connector.setName("X400 to Telco");
        connector.setRemoteMTAName("TELCO");
        connector.setRemoteMTAPassword("Telco-Trager");
        connector.setEncapsulationMethod(0);
        connector.getAddressSpaces().add(SampleLinks.space("X400", "c=US;a=Telco;", PROVIDER_COST));
        add(connector, site, TransportSamples.X25);
    }

    private static void link(X400Connector connector, String name, SampleSite from, SampleSite to, String stack,
            int cost) {
        String server = to.bridgehead().server();
        connector.setName(name);
        connector.setRemoteMTAName(server);
        connector.setRemoteMTAPassword(ServerSamples.password(server));
        connector.setEncapsulationMethod(1);
        connector.getDeliverableContentTypes().add(EXCHANGE_CONTENTS);
        connector.getAddressSpaces().add(SampleLinks.space("X400", to.x400(), cost));
        connector.getConnectedSites().add(SampleLinks.connectedSite(to, cost));
        add(connector, from, stack);
    }

    private static void add(X400Connector connector, SampleSite site, String stack) {
        ServerNames server = site.bridgehead();
        connector.setAdminDisplayName(connector.getName());
        connector.setHomeMTA(server.mta());
        connector.setComputerName(server.server());
        connector.setDeliveryMechanism(DeliveryMechanism.MTA);
        connector.setActivationStyle(ActivationStyle.ALWAYS);
        connector.setSupportingStack(server.stack(stack));
        connector.setLocalMTAName(server.server());
        connector.setLocalMTAPassword(ServerSamples.password(server.server()));
        connector.setApplicationContext(NORMAL_1988);
        connector.setTwoWayAlternate(Boolean.TRUE);
        connector.setExpeditedData(Boolean.TRUE);
        connector.setCanPreserveDNs(Boolean.TRUE);
        site.add(Sites.CONNECTIONS, connector);
    }
}
