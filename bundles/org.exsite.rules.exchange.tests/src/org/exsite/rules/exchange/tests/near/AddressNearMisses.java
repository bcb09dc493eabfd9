package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.x400;

import java.util.List;

import org.exsite.model.AddressSpace;
import org.exsite.model.DistributionList;
import org.exsite.model.Mailbox;
import org.exsite.model.NotesConnector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.exchange.tests.Directories;

final class AddressNearMisses extends NearMisses {

    AddressNearMisses() {
        near("recipient-without-x400", "one that is not the first of its addresses", model -> {
            Mailbox bert = model.mailbox("Bert", "SMTP:bert@trager.example", x400("Bert"));
            return () -> bert.getProxyAddresses().removeLast();
        });
        near("proxy-address-not-unique", "one mailbox has an address twice, another has it as one of another type",
                model -> {
                    model.mailbox("Bert", x400("Bert"), "SMTP:bert@trager.example", "smtp:BERT@trager.example");
                    Mailbox dora = model.mailbox("Dora", x400("Dora"), "MS:bert@trager.example");
                    return add(dora, "smtp:Bert@Trager.example");
                });
        near("proxy-address-syntax", "a surname as long as X.400 allows", model -> {
            Mailbox bert = model.mailbox("Bert", x400("B".repeat(40)));
            return () -> bert.getProxyAddresses().set(0, ProxyAddress.of(x400("B".repeat(41))));
        });
        near("address-without-type", "types that Exchange does not know, and colons in the address itself", model -> {
            Mailbox bert = model.mailbox("Bert", x400("Bert"), "NOTHING:NOTHING", "MBX:1",
                    "x400:c=US;a= ;p=Trager;dda:SMTP=b(a)x.example;s=B;");
            return add(bert, "c=US;a= ;p=Trager;dda:SMTP=b(a)x.example;s=B;");
        });
        near("smtp-address-stray-dot", "dots between names, at the ends in quotation marks, and of other types",
                model -> {
                    Mailbox bert = model.mailbox("Bert", x400("Bert"), "SMTP:j.b.doe@trager.example",
                            "smtp:\".j.\"@trager.example", "NOTES:J.. Doe/North@x");
                    return add(bert, "smtp:j.b.@trager.example");
                });
        near("smtp-address-alias-twice", "somebody whose first and last name are the alias", model -> {
            Mailbox bert = model.mailbox("Bert", x400("Bert"), "SMTP:bert.bert@trager.example");
            bert.setLastName("Bert");
            return () -> bert.setLastName(null);
        });
        near("too-many-addresses", "as many as version 4.0 takes, and more with version 5.0", model -> {
            model.server.setVersion("Version 5.0 (Build 1457.7)");
            Mailbox bert = model.mailbox("Bert", x400("Bert"));
            for (int i = 0; i < 200; i++) {
                bert.getProxyAddresses().add(ProxyAddress.secondary("SMTP", "bert" + i + "@trager.example"));
            }
            return () -> model.server.setVersion("Version 4.0 (Build 837.3)");
        });
        near("notes-address-spaces", "spaces one by one, and two in addresses of other systems", model -> {
            Mailbox bert = model.mailbox("Bert", x400("Bert"), "NOTES:John B Smith/North/Trager@Exchange",
                    "CCMAIL:Smith,  John at NORTH");
            return add(bert, "notes:John  Smith/North/Trager@Exchange");
        });
        near("notes-address-too-long", "as long as the connector takes, and longer with service pack 3", model -> {
            Mailbox bert = model.mailbox("Bert", x400("Bert"), "NOTES:" + "B".repeat(253) + "@x");
            NotesConnector connector = model.connector(Directories.FACTORY.createNotesConnector(), "Notes");
            connector.setHomeMTA(model.server.getDistinguishedName().child("Microsoft MTA"));
            model.server.setVersion("Version 5.5 (Build 2448.8: Service Pack 2)");
            return add(bert, "notes:" + "B".repeat(254) + "@x");
        });
        near("notes-address-too-long", "a connector with service pack 3", model -> {
            model.mailbox("Bert", x400("Bert"), "NOTES:" + "B".repeat(254) + "@x");
            NotesConnector connector = model.connector(Directories.FACTORY.createNotesConnector(), "Notes");
            connector.setHomeMTA(model.server.getDistinguishedName().child("Microsoft MTA"));
            model.server.setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
            return () -> model.server.setVersion("Version 5.5 (Build 1960.4)");
        });
        near("notes-address-without-name", "a list that is called by a number, and a mailbox without name", model -> {
            model.mailbox("Bert", x400("Bert"), "NOTES:/North/Trager@Exchange");
            DistributionList list = model.list("2001", x400("2001"), "NOTES:2001/North/Trager@Exchange");
            return () -> List.of("Jubilee").forEach(name -> {
                list.setAlias(name);
                list.setDisplayName(name);
            });
        });
        near("x400-address-of-other-site", "a site that shares its address space", model -> {
            new Branch(model);
            model.mailbox("Bert", x400("Bert"), "x400:c=US;a= ;p=Trager;o=South;s=Bert;");
            model.addressing.setShareAddressSpace(Boolean.TRUE);
            return () -> model.addressing.setShareAddressSpace(null);
        });
        near("x400-address-of-other-site", "a custom recipient for a mailbox there", model -> {
            new Branch(model);
            model.custom("Dora", "X400:c=US;a= ;p=Trager;o=South;s=Dora;", "X400:c=US;a= ;p=Trager;o=South;s=Dora;");
            Mailbox bert = model.mailbox("Bert", "X400:c=us;a=;p=TRAGER;o=North;s=Bert;");
            return () -> bert.getProxyAddresses().set(0, ProxyAddress.of("X400:c=US;a= ;p=Trager;o=South;s=Bert;"));
        });
        near("x400-address-of-connector", "a connector of the own site, and one for a part of it", model -> {
            model.mailbox("Bert", x400("Bert"), "x400:c=US;a=ABC;p=ABCX400;s=Doe;g=John;");
            model.space(model.connector(Directories.FACTORY.createTcpX400Connector(), "Here"), "X400",
                    "c=US;a=ABC;p=ABCX400;");
            Branch branch = new Branch(model);
            AddressSpace space = model.space(branch.back(), "X400", "c=US;a=ABC;p=ABCX400;o=Part;");
            return () -> space.setAddress("c=US;a=ABC;p=ABCX400;");
        });
        near("recipient-without-smtp", "a site that generates none", model -> {
            model.mailbox("Bert", x400("Bert"), "MS:TRAGER/NORTH/BERT");
            model.addressing.getDisabledGatewayProxies().add("SMTP");
            return () -> model.addressing.getDisabledGatewayProxies().clear();
        });
    }

    private static Runnable add(Mailbox mailbox, String address) {
        return () -> mailbox.getProxyAddresses().add(ProxyAddress.of(address));
    }
}
