package org.exsite.samples;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.RASStack;
import org.exsite.model.TP4Stack;
import org.exsite.model.TransportStack;
import org.exsite.model.X25Stack;
import org.exsite.model.query.Sites;

/**
 * The transport stacks of servers and the addresses that they are reached at. Every server has a TCP/IP stack; the
 * others are added to the servers whose connectors need them.
 */
final class TransportSamples {

    static final String TCP = "TCP";
    static final String TP4 = "TP4";
    static final String X25 = "X.25";
    static final String RAS = "RAS";

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private TransportSamples() {
    }

    static TransportStack tcp(ServerNames server) {
        return named(FACTORY.createTcpStack(), server, TCP);
    }

    /** A stack with the selector that peers call it by (Q252843). */
    static void addTP4(SampleSite site) {
        TP4Stack stack = FACTORY.createTP4Stack();
        stack.setTransportSelector(selector(site.bridgehead()));
        stack.setNetworkAddress(nsap(site));
        add(site, named(stack, site.bridgehead(), TP4));
    }

    static void addX25(SampleSite site) {
        X25Stack stack = FACTORY.createX25Stack();
        stack.setNetworkAddress(x121(site));
        stack.setLeasedOrSwitched(Boolean.FALSE);
        add(site, named(stack, site.bridgehead(), X25));
    }

    static void addRAS(SampleSite site) {
        RASStack stack = FACTORY.createRASStack();
        stack.setEncrypt(Boolean.TRUE);
        add(site, named(stack, site.bridgehead(), RAS));
    }

    /** A server has a stack of a kind once, whatever number of connectors use it. */
    private static void add(SampleSite site, TransportStack stack) {
        DirectoryObject server = Sites.servers(site.site).getFirst();
        if (Sites.find(server, stack.getName()).isEmpty()) {
            server.getChildren().add(stack);
        }
    }

    private static TransportStack named(TransportStack stack, ServerNames server, String kind) {
        stack.setName(server.stackName(kind));
        stack.setAdminDisplayName(stack.getName());
        return stack;
    }

    /** The T selector of a server, its name as octets. */
    static String selector(ServerNames server) {
        return HEX.formatHex(server.server().getBytes(StandardCharsets.US_ASCII));
    }

    /** The IP address of the first server; a connector needs that instead of a name (Q193380, Q162674). */
    static String ip(SampleSite site) {
        int number = number(site);
        return "10." + number / 250 + '.' + number % 250 + ".1";
    }

    /** The network address for OSI of the first server, of the part of the address tree that is for local use. */
    static String nsap(SampleSite site) {
        return String.format("49%06d", number(site));
    }

    static String x121(SampleSite site) {
        return String.format("3106%06d", number(site));
    }

    static String phone(SampleSite site) {
        return String.format("555-0%05d", number(site));
    }

    /** The place of a site in its organization, from 1, so that each has addresses of its own. */
    static int number(SampleSite site) {
        return site.site.eContainer().eContents().indexOf(site.site) + 1;
    }
}
