package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;

import org.exsite.model.MTA;
import org.exsite.model.MTASiteConfiguration;
import org.exsite.model.NetworkAddressType;
import org.exsite.model.TP4X400Connector;
import org.exsite.model.TcpStack;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

final class X400NearMisses extends NearMisses {

    private static final String NORMAL_1988 = "56000106";
    private static final String X410_1988 = "5600010C";

    X400NearMisses() {
        near("mta-name-differs", "another case", model -> {
            MTA agent = (MTA) Sites.find(model.server, "Microsoft MTA").orElseThrow();
            agent.setLocalMTAName("north1");
            return () -> agent.setLocalMTAName("north2");
        });
        near("x400-remote-mta-invalid", "as long as X.400 allows", model -> {
            TcpX400Connector connector = model.connector(FACTORY.createTcpX400Connector(), "X.400");
            connector.setRemoteMTAName("M".repeat(32));
            connector.setRemoteMTAPassword("p".repeat(64));
            return () -> connector.setRemoteMTAPassword("p".repeat(65));
        });
        near("x400-conformance-differs", "a connector that leads elsewhere", model -> {
            Branch branch = new Branch(model);
            TcpX400Connector there = branch.there();
            TcpX400Connector back = branch.back();
            there.setApplicationContext(NORMAL_1988);
            back.setApplicationContext(X410_1988);
            back.setRemoteMTAName("EAST1");
            return () -> back.setRemoteMTAName("NORTH1");
        });
        near("x400-two-way-alternate-differs", "the other end does not say", model -> {
            Branch branch = new Branch(model);
            branch.there().setTwoWayAlternate(Boolean.TRUE);
            TcpX400Connector back = branch.back();
            return () -> back.setTwoWayAlternate(Boolean.FALSE);
        });
        near("x400-session-selector-unused", "normal mode", model -> {
            TcpX400Connector connector = model.connector(FACTORY.createTcpX400Connector(), "X.400");
            connector.setSessionSelector("53");
            connector.setApplicationContext(NORMAL_1988);
            return () -> connector.setApplicationContext(X410_1988);
        });
        near("x400-short-host-name", "an IP address", model -> {
            TcpX400Connector connector = model.connector(FACTORY.createTcpX400Connector(), "X.400");
            connector.setNetworkAddress("10");
            connector.setNetworkAddressType(NetworkAddressType.IP_ADDRESS);
            return () -> connector.setNetworkAddressType(NetworkAddressType.HOST_NAME);
        });
        near("tp4-address-missing", "an address that was not exported", model -> {
            TP4X400Connector connector = model.connector(FACTORY.createTP4X400Connector(), "TP4");
            return () -> connector.setNetworkAddress(" ");
        });
        near("dead-letter-recipient", "none", model -> {
            MTASiteConfiguration settings = Directories.add(Sites.container(model.site, Sites.CONFIGURATION),
                    FACTORY.createMTASiteConfiguration(), "Site-MTA-Config");
            return () -> settings.setDeadLetterRecipient(
                    model.mailbox("Dead", Directories.x400("Dead")).getDistinguishedName());
        });
        near("x400-override-password-differs", "the last service pack of version 4.0", model -> {
            Branch branch = new Branch(model);
            TcpX400Connector there = branch.there();
            branch.headAgent.setLocalMTAPassword("One");
            there.setLocalMTAPassword("Other");
            model.server.setVersion("Version 4.0 (Build 996.62: Service Pack 5)");
            return () -> model.server.setVersion("Version 4.0 (Build 994.63: Service Pack 3)");
        });
        near("x400-remote-password-differs", "that of the connector, not of its MTA", model -> {
            Branch branch = new Branch(model);
            branch.there().setRemoteMTAPassword("Other");
            TcpX400Connector back = branch.back();
            branch.agent.setLocalMTAPassword("One");
            back.setLocalMTAPassword("Other");
            return () -> back.setLocalMTAPassword(null);
        });
        near("x400-transport-selector-differs", "that of the stack, with small digits", model -> {
            Branch branch = new Branch(model);
            TcpStack stack = Directories.add(branch.server, FACTORY.createTcpStack(), "TCP (SOUTH1)");
            stack.setTransportSelector("4A4B");
            TcpX400Connector back = branch.back();
            back.setSupportingStack(stack.getDistinguishedName());
            branch.there().setTransportSelector("4a4b");
            return () -> back.setInboundTransportSelector("4A4C");
        });
        near("x400-domain-identifier-of-site", "the private domain of a site", model -> {
            TcpX400Connector connector = model.connector(FACTORY.createTcpX400Connector(), "X.400");
            connector.setEncapsulationMethod(0);
            model.space(connector, "X400", "c=US;a= ;p=TRAGER;o=Other;");
            return () -> model.space(connector, "X400", "c=US;a= ;p=Fabrikam;");
        });
        near("x400-domain-identifier-of-site", "another Exchange organization", model -> {
            TcpX400Connector connector = model.connector(FACTORY.createTcpX400Connector(), "X.400");
            connector.setEncapsulationMethod(1);
            model.space(connector, "X400", "c=US;a= ;p=Fabrikam;");
            return () -> connector.setEncapsulationMethod(0);
        });
        near("x400-host-name-lookup", "an IP address", model -> {
            TcpX400Connector connector = model.connector(FACTORY.createTcpX400Connector(), "X.400");
            connector.setNetworkAddress("10.0.0.1");
            connector.setNetworkAddressType(NetworkAddressType.IP_ADDRESS);
            return () -> {
                connector.setNetworkAddress("south1.trager.example");
                connector.setNetworkAddressType(NetworkAddressType.HOST_NAME);
            };
        });
        near("x400-same-address", "connectors of two servers", model -> {
            Branch branch = new Branch(model);
            model.server.setVersion("Version 5.0 (Build 1457.7)");
            TcpX400Connector there = branch.there();
            TcpX400Connector back = branch.back();
            there.setNetworkAddress("10.0.0.1");
            back.setNetworkAddress("10.0.0.1");
            return () -> back.setHomeMTA(there.getHomeMTA());
        });
        near("x400-routes-bounce", "one is not for all countries", model -> {
            model.server.setVersion("Version 5.0 (Build 1457.7)");
            TcpX400Connector first = conformance1984(model, "First", "c=*;");
            TcpX400Connector second = conformance1984(model, "Second", "c=*;a=Telco;");
            return () -> second.getAddressSpaces().getFirst().setAddress(first.getAddressSpaces().getFirst().getAddress());
        });
        near("x400-catch-all-to-exchange", "a connected site", model -> {
            model.server.setVersion("Version 5.0 (Build 1457.7)");
            TcpX400Connector connector = conformance1984(model, "X.400", "c=*");
            connector.setEncapsulationMethod(1);
            connector.getConnectedSites().add(FACTORY.createConnectedSite());
            return () -> connector.getConnectedSites().clear();
        });
        near("x400-exchange-contents-unreplicated", "a site that is replicated", model -> {
            Branch branch = new Branch(model);
            TcpX400Connector there = branch.there();
            branch.back();
            there.getDeliverableContentTypes().add("2A864886F7140501");
            model.space(there, "X400", "c=US;a= ;p=Trager;o=South;");
            branch.replicate();
            return () -> Sites.find(model.site, "Configuration/Replication").ifPresent(
                    connector -> Sites.container(model.site, Sites.CONFIGURATION).getChildren().remove(connector));
        });
        near("x400-exchange-contents-unreplicated", "the address of a site whose connector is not in the model", model -> {
            TcpX400Connector there = new Branch(model).there();
            there.getDeliverableContentTypes().add("2A864886F7140501");
            model.space(there, "X400", "c=US;a= ;p=Trager;o=SOUTH;");
            return () -> there.getAddressSpaces().getFirst().setAddress("c=US;a= ;p=Trager;o=West;");
        });
        near("x400-no-way-back", "X.400 addresses as well", model -> {
            TcpX400Connector there = model.connector(FACTORY.createTcpX400Connector(), "X.400");
            there.setRemoteMTAName("FABRIKAM1");
            model.space(there, "SMTP", "*@fabrikam.example");
            model.space(there, "X400", "c=US;a= ;p=Fabrikam;");
            return () -> there.getAddressSpaces().removeLast();
        });
        near("x400-custom-recipient-loop", "a custom recipient of another type", model -> {
            Branch branch = new Branch(model);
            model.space(branch.there(), "SMTP", "*");
            model.space(branch.back(), "X400", "c=US;a= ;p=Trager;o=North;");
            branch.service();
            model.custom("Fax", "FAX:555", Directories.x400("Fax"));
            return () -> model.custom("Bert", "SMTP:bert@fabrikam.example", Directories.x400("Bert"));
        });
    }

    private static TcpX400Connector conformance1984(Directories model, String name, String space) {
        TcpX400Connector connector = model.connector(FACTORY.createTcpX400Connector(), name);
        connector.setHomeMTA(model.server.getDistinguishedName().child("Microsoft MTA"));
        connector.setApplicationContext("5600010D");
        connector.setRemoteMTAName("FABRIKAM1");
        model.space(connector, "X400", space);
        return connector;
    }
}
