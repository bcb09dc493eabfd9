package org.exsite.samples.faults;

import java.util.Locale;
import java.util.function.BiConsumer;

import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.NetworkAddressType;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.query.Sites;
import org.exsite.samples.InternetMailSamples;

/** Faults of X.400 connectors that have to do with what is at the other end. */
final class X400PeerFaults extends FaultGroup {

    private static final String EXCHANGE_CONTENTS = "2A864886F7140501";
    private static final String CONFORMANCE_1984 = "5600010D";

    X400PeerFaults() {
        pair("Q159182", (planter, pair) -> {
            version(pair.here, "Version 4.0 (Build 838.14: Service Pack 2)");
            newer(planter, pair.here);
            pair.here.setLocalMTAPassword("Another");
            pair.there.setRemoteMTAPassword("Another");
            planter.note("x400-override-password-differs", pair.here, "override");
        });
        pair("Q240383", (planter, pair) -> {
            pair.here.setRemoteMTAPassword(pair.here.getRemoteMTAPassword().toUpperCase(Locale.ROOT));
            planter.note("x400-remote-password-differs", pair.here, "password");
        });
        pair("Q252843", (planter, pair) -> {
            pair.here.setTransportSelector("4E45573031");
            pair.there.setInboundTransportSelector("4E45573032");
            planter.note("x400-transport-selector-differs", pair.here, "selector");
        });
        pair("Q169299", (planter, pair) -> {
            pair.here.setRemoteMTAName("OPENMAIL");
            pair.here.setEncapsulationMethod(0);
            space(pair.here, "X400", "c=FR;a= ;p=Openmail;o=Paris;");
            planter.note("x400-domain-identifier-of-site", pair.here, "domain", "Openmail");
        });
        pair("Q230420", (planter, pair) -> {
            pair.here.setRemoteMTAName("DMSSERVER1");
            pair.here.setEncapsulationMethod(1);
            space(pair.here, "X400", "c=US;a=DMS;p=Defense;");
            planter.note("x400-domain-identifier-of-site", pair.here, "domain", "Defense");
        });
        pair("Q193380", (planter, pair) -> {
            host(pair, "remote.trager.example");
            planter.note("x400-host-name-lookup", pair.here, "host");
        });
        pair("Q162674", (planter, pair) -> {
            host(pair, "REMOTE");
            planter.note("x400-short-host-name", pair.here, "host");
        });
        pair("Q200588", (planter, pair) -> {
            version(pair.here, "Version 5.0 (Build 1458.49: Service Pack 1)");
            TcpX400Connector second = Parts.add(pair.site, TcpX400Connector.class, "Second X.400 connector");
            second.setHomeMTA(pair.here.getHomeMTA());
            pair.here.setNetworkAddress("10.9.9.1");
            second.setNetworkAddress("10.9.9.1");
            planter.note("x400-same-address", second, "address");
        });
        pair("Q177862", (planter, pair) -> {
            for (TcpX400Connector connector : new TcpX400Connector[] {pair.here, pair.there}) {
                connector.setApplicationContext(CONFORMANCE_1984);
                space(connector, "X400", "c=*");
                version(connector, "Version 4.0 (Build 994.63: Service Pack 3)");
                newer(planter, connector);
                planter.note("x400-routes-bounce", connector, "bounce");
                planter.noteAlso("address-space-loop", "Q262112", connector, "bounce");
            }
        });
        pair("Q181263", (planter, pair) -> {
            version(pair.here, "Version 5.0 (Build 1458.49: Service Pack 1)");
            space(pair.here, "X400", "c=*;");
            planter.note("x400-catch-all-to-exchange", pair.here, "all");
        });
        pair("Q275631", (planter, pair) -> {
            pair.here.getDeliverableContentTypes().add(EXCHANGE_CONTENTS);
            space(pair.here, "X400", "c=US;a= ;p=Trager;o=" + pair.remote.getName() + ';');
            planter.note("x400-exchange-contents-unreplicated", pair.here, "contents");
        });
        pair("Q305203", (planter, pair) -> {
            space(pair.here, "SMTP", "*@branch.example");
            planter.note("x400-no-way-back", pair.here, "back");
        });
        pair("Q262124", (planter, pair) -> {
            space(pair.here, "SMTP", "*");
            space(pair.here, "X400", "c=US;a= ;p=Trager;o=" + pair.remote.getName() + ';');
            space(pair.there, "X400", "c=US;a= ;p=Trager;o=" + pair.site.getName() + ';');
            InternetMailService service = InternetMailSamples.add(pair.remote, Parts.of(pair.remote, Server.class).getName(),
                    planter.targets().fresh(Mailbox.class, pair.remote).getDistinguishedName());
            service.getAddressSpaces().getFirst().setAddress("*");
            planter.targets().fresh(CustomRecipient.class, pair.site);
            planter.note("x400-custom-recipient-loop", pair.here, "loop");
        });
    }

    /** Two connectors that lead to each other, and the sites they are in, between which nothing is replicated. */
    private record Pair(Site site, TcpX400Connector here, Site remote, TcpX400Connector there) {
    }

    private void pair(String article, BiConsumer<Planter, Pair> fault) {
        fault(article, planter -> {
            Site site = planter.targets().site();
            Site remote = planter.targets().site();
            fault.accept(planter, new Pair(site, connector(site, remote), remote, connector(remote, site)));
        });
    }

    private static TcpX400Connector connector(Site site, Site remote) {
        TcpX400Connector connector = Parts.add(site, TcpX400Connector.class, "X.400 to " + remote.getName());
        MTA agent = Parts.of(remote, MTA.class);
        connector.setHomeMTA(Parts.of(site, MTA.class).getDistinguishedName());
        connector.setRemoteMTAName(agent.getLocalMTAName());
        connector.setRemoteMTAPassword(agent.getLocalMTAPassword());
        return connector;
    }

    private static void version(Connector connector, String version) {
        Parts.of(Sites.siteOf(connector).orElseThrow(), Server.class).setVersion(version);
    }

    /** Adds a server of the last version: sites of version 4.0 alone have faults of their own (Q182519). */
    private static void newer(Planter planter, Connector connector) {
        Site site = Sites.siteOf(connector).orElseThrow();
        planter.targets().addServer(site, "LATER OF " + site.getName().toUpperCase(Locale.ROOT));
    }

    private static void host(Pair pair, String name) {
        pair.here.setNetworkAddressType(NetworkAddressType.HOST_NAME);
        pair.here.setNetworkAddress(name);
        Parts.of(pair.remote, Server.class).getNetworkAddresses().add("ncacn_ip_tcp:10.9.9.2");
    }

    private static void space(Connector connector, String type, String address) {
        AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
        space.setType(type);
        space.setAddress(address);
        space.setCost(1);
        connector.getAddressSpaces().add(space);
    }
}
