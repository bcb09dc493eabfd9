package org.exsite.samples.faults;

import java.util.List;

import org.exsite.model.MTA;
import org.exsite.model.MTASiteConfiguration;
import org.exsite.model.Mailbox;
import org.exsite.model.NetworkAddressType;
import org.exsite.model.TP4X400Connector;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.X400Connector;
import org.exsite.model.query.Sites;

/** Faults of X.400 connectors and message transfer agents. */
final class X400ConnectorFaults extends FaultGroup {

    X400ConnectorFaults() {
        fault("Q170471", planter -> {
            MTA agent = Parts.of(planter.targets().site(), MTA.class);
            agent.setLocalMTAName("OTHERNAME");
            planter.note("mta-name-differs", agent, "name");
        });
        fault("Q169159", planter -> {
            X400Connector connector = connector(planter);
            connector.setRemoteMTAName("A name of an MTA that is longer than 32");
            planter.note("x400-remote-mta-invalid", connector, "long");
        });
        fault("Q169159", planter -> {
            X400Connector connector = connector(planter);
            connector.setRemoteMTAPassword("p".repeat(65));
            planter.note("x400-remote-mta-invalid", connector, "password");
        });
        fault("Q135063", planter -> {
            List<X400Connector> pair = pair(planter);
            pair.getFirst().setApplicationContext("56000106");
            pair.getLast().setApplicationContext("5600010C");
            pair.forEach(connector -> planter.note("x400-conformance-differs", connector, "conformance"));
        });
        fault("Q171113", planter -> {
            List<X400Connector> pair = pair(planter);
            pair.getFirst().setTwoWayAlternate(Boolean.TRUE);
            pair.getLast().setTwoWayAlternate(Boolean.FALSE);
            pair.forEach(connector -> planter.note("x400-two-way-alternate-differs", connector, "alternate"));
        });
        fault("Q152932", planter -> {
            X400Connector connector = connector(planter);
            connector.setApplicationContext("5600010C");
            connector.setSessionSelector("53");
            planter.note("x400-session-selector-unused", connector, "selector");
        });
        fault("Q162674", planter -> {
            X400Connector connector = connector(planter);
            connector.setNetworkAddressType(NetworkAddressType.HOST_NAME);
            connector.setNetworkAddress("PARTNER");
            planter.note("x400-short-host-name", connector, "host");
        });
        fault("Q164400", planter -> {
            TP4X400Connector connector = Parts.add(planter.targets().site(), TP4X400Connector.class, "X.400 over TP4");
            connector.setNetworkAddress("");
            planter.note("tp4-address-missing", connector, "nsap");
        });
        fault("Q154108", planter -> {
            MTASiteConfiguration settings = Parts.of(planter.targets().site(), MTASiteConfiguration.class);
            settings.setDeadLetterRecipient(planter.targets().next(Mailbox.class).getDistinguishedName());
            planter.note("dead-letter-recipient", settings, "deadLetter");
        });
    }

    private static TcpX400Connector connector(Planter planter) {
        return Parts.add(planter.targets().site(), TcpX400Connector.class, "X.400 Connector");
    }

    /** Returns two connectors that lead to each other. */
    private static List<X400Connector> pair(Planter planter) {
        X400Connector first = connector(planter);
        X400Connector second = connector(planter);
        String one = Sites.siteOf(first).orElseThrow().getName() + " A";
        String two = Sites.siteOf(second).orElseThrow().getName() + " B";
        first.setLocalMTAName(one);
        first.setRemoteMTAName(two);
        second.setLocalMTAName(two);
        second.setRemoteMTAName(one);
        return List.of(first, second);
    }
}
