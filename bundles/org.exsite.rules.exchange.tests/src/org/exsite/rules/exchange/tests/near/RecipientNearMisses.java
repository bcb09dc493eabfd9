package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;
import static org.exsite.rules.exchange.tests.Directories.x400;

import org.exsite.model.AddressSpace;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Mailbox;
import org.exsite.model.SiteEncryptionConfiguration;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

/** Near misses of the rules about recipients other than their aliases and alternate recipients. */
final class RecipientNearMisses extends NearMisses {

    RecipientNearMisses() {
        names();
        containers();
        addresses();
        near("mailbox-hidden", "said to be shown", model -> {
            Mailbox bert = bert(model);
            bert.setHiddenFromAddressBook(Boolean.FALSE);
            bert.setOutlookWebAccessServer("NORTH1");
            return () -> bert.setHiddenFromAddressBook(Boolean.TRUE);
        });
        near("hidden-recipient-in-use", "hidden, and of no list", model -> {
            Mailbox bert = bert(model);
            bert.setHiddenFromAddressBook(Boolean.TRUE);
            return () -> model.list("Crew", x400("Crew")).getMembers().add(bert.getDistinguishedName());
        });
        near("hidden-mailbox-exported", "a trust level above that of the requestor", model -> {
            Mailbox bert = bert(model);
            bert.setHiddenFromAddressBook(Boolean.TRUE);
            bert.setTrustLevel(21);
            var requestor = Directories.add(model.site, FACTORY.createRemoteDirSyncRequestor(), "Remote");
            requestor.setTrustLevel(20);
            requestor.getExportContainers().add(bert.getDistinguishedName().parent());
            return () -> bert.setTrustLevel(20);
        });
        near("auto-reply-without-effect", "replies are off", model -> {
            Mailbox bert = bert(model);
            bert.setAutoReply(Boolean.FALSE);
            return () -> bert.setAutoReply(Boolean.TRUE);
        });
        near("receive-limit-low", "the least that is not low, and a low one that the store overrides", model -> {
            Mailbox bert = bert(model);
            bert.setProhibitSendAndReceiveLimit(2000);
            Mailbox dora = model.mailbox("Dora", x400("Dora"));
            dora.setProhibitSendAndReceiveLimit(10);
            dora.setUseStoreDefaults(Boolean.TRUE);
            return () -> bert.setProhibitSendAndReceiveLimit(1999);
        });
        near("permissions-too-many", "a hundred accounts in two roles each", model -> {
            Mailbox bert = bert(model);
            for (int i = 0; i < 100; i++) {
                bert.getUsers().add("TRAGER\\user" + i);
                bert.getAdministrators().add("TRAGER\\user" + i);
            }
            return () -> bert.getSearchers().add("TRAGER\\one more");
        });
        near("restriction-ignored", "with service pack 2 of version 5.0", model -> {
            bert(model).getAcceptMessagesFrom().add(model.custom("Lee", "SMTP:lee@supplier.example", x400("Lee"))
                    .getDistinguishedName());
            model.server.setVersion("Version 5.0 (Build 1460.22: Service Pack 2)");
            return () -> model.server.setVersion("Version 5.0 (Build 1458.49: Service Pack 1)");
        });
        near("mailbox-without-store", "a site that has a private store", model -> {
            bert(model).setHomeMDB(null);
            Directories.add(model.server, FACTORY.createPublicInformationStore(), "Microsoft Public MDB");
            DirectoryObject store = Sites.find(model.server, "Microsoft Private MDB").orElseThrow();
            return () -> model.server.getChildren().remove(store);
        });
    }

    private void names() {
        near("display-name-with-colon", "with service pack 4", model -> {
            bert(model).setDisplayName("Bert: on leave");
            model.server.setVersion("Version 5.5 (Build 2653.23: Service Pack 4)");
            return () -> model.server.setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
        });
        near("display-name-empty", "with version 5.5", model -> {
            bert(model).setDisplayName("");
            model.server.setVersion("Version 5.5 (Build 1960.4)");
            return () -> model.server.setVersion("Version 5.0 (Build 1457.7)");
        });
        near("name-not-searchable", "a display name of two more words", model -> {
            Mailbox bert = model.mailbox("Smith", x400("Smith"));
            bert.setLastName("Smith");
            bert.setDisplayName("Smith (night shift)");
            return () -> bert.setDisplayName("Bert Smith");
        });
        near("directory-name-invalid", "letters, digits and marks that are allowed", model -> {
            Mailbox bert = bert(model);
            bert.setName("Bert-O'Neil 2");
            return () -> bert.setName("B?rt");
        });
        near("directory-name-extended", "with service pack 3", model -> {
            bert(model).setName("M\u00FCller");
            model.server.setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
            return () -> model.server.setVersion("Version 5.5 (Build 2448.8: Service Pack 2)");
        });
        near("distinguished-name-too-long", "as long as it may be", model -> {
            Mailbox bert = model.mailbox("B", x400("Bert"));
            int rest = 255 - "Trager".length() - "North".length() - Sites.RECIPIENTS.length();
            bert.setName("b".repeat(rest));
            return () -> bert.setName("b".repeat(rest + 1));
        });
        near("name-too-long-for-certificate", "as long as it may be", model -> {
            Mailbox bert = model.mailbox("B", x400("Bert"));
            SiteEncryptionConfiguration settings = Directories.add(Sites.container(model.site, Sites.CONFIGURATION),
                    FACTORY.createSiteEncryptionConfiguration(), "Encryption");
            settings.setKmServer(model.server.getDistinguishedName());
            int rest = 64 - "Trager".length() - "North".length() - Sites.RECIPIENTS.length();
            bert.setName("b".repeat(rest));
            return () -> bert.setName("b".repeat(rest + 1));
        });
        near("reserved-name", "a name that begins so", model -> {
            Mailbox bert = bert(model);
            bert.setDisplayName("Not Bert");
            bert.setAlias("SMT1");
            return () -> bert.setAlias("smt");
        });
    }

    private void containers() {
        near("recipients-container-misplaced", "a container within that of the recipients", model -> {
            DirectoryContainer inner = FACTORY.createDirectoryContainer();
            Directories.add(Sites.container(model.site, Sites.RECIPIENTS), inner, "Guests");
            Directories.add(inner, FACTORY.createMailbox(), "Guest").getProxyAddresses()
                    .add(ProxyAddress.of(x400("Guest")));
            DirectoryObject configuration = Sites.container(model.site, Sites.CONFIGURATION);
            return () -> configuration.getChildren().add(inner);
        });
        near("oab-container-empty", "a recipient in a container below", model -> {
            bert(model);
            model.server.setVersion("Version 5.0 (Build 1457.7)");
            DirectoryObject outer = Sites.container(model.site, "Outer");
            Mailbox guest = FACTORY.createMailbox();
            guest.getProxyAddresses().add(ProxyAddress.of(x400("Guest")));
            DirectoryObject inner = Sites.container(outer, "Inner");
            Directories.add(inner, guest, "Guest");
            DSSiteConfiguration settings = Directories.add(Sites.container(model.site, Sites.CONFIGURATION),
                    FACTORY.createDSSiteConfiguration(), "DSSiteConfiguration");
            settings.setOfflineAddressBookServer(model.server.getDistinguishedName());
            settings.getOfflineAddressBookContainers().add(outer.getDistinguishedName());
            return () -> inner.getChildren().clear();
        });
    }

    private void addresses() {
        near("mailbox-without-address", "any address at all, and none with service pack 4", model -> {
            bert(model).getProxyAddresses().clear();
            Mailbox dora = model.mailbox("Dora", "NOTHING:NOTHING");
            model.server.setVersion("Version 5.5 (Build 2653.23: Service Pack 4)");
            return () -> {
                dora.getProxyAddresses().clear();
                model.server.setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
            };
        });
        near("mailbox-without-address", "a list that has one", model -> {
            model.server.setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
            var crew = model.list("Crew", x400("Crew"));
            return () -> crew.getProxyAddresses().clear();
        });
        near("moved-without-x500", "an address of another site, and one of the own with the former name", model -> {
            model.site("South");
            Mailbox bert = model.mailbox("Bert", x400("Bert"), "x400:c=US;a= ;p=Trager;o=South;s=Bert;",
                    "x500:/o=Trager/ou=South/cn=Recipients/cn=Bert");
            return () -> bert.getProxyAddresses().removeLast();
        });
        near("mailbox-of-other-organization", "no connector leads to the other organization", model -> {
            AddressSpace space = model.space(model.connector(FACTORY.createTcpX400Connector(), "X.400"), "X400",
                    "c=US;a= ;p=Quay;");
            model.mailbox("Guest", "X400:c=US;a= ;p=Fabrikam;o=Lab;s=Guest;");
            return () -> space.setAddress("c=US;a= ;p=Fabrikam;");
        });
        near("mailbox-of-other-organization", "the organization has a site with the domain", model -> {
            model.space(model.connector(FACTORY.createTcpX400Connector(), "X.400"), "X400", "c=US;a= ;p=Fabrikam;");
            Mailbox guest = model.mailbox("Guest", "X400:c=US;a= ;p=Trager;o=Lab;s=Guest;");
            return () -> guest.getProxyAddresses().set(0, ProxyAddress.of("X400:c=US;a= ;p=Fabrikam;o=Lab;s=Guest;"));
        });
    }

    private static Mailbox bert(Directories model) {
        return model.mailbox("Bert", x400("Bert"));
    }
}
