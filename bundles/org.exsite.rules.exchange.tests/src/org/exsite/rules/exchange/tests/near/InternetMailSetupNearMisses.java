package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;
import static org.exsite.rules.exchange.tests.Directories.x400;

import org.exsite.model.AddressSpace;
import org.exsite.model.ConnectedSite;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.Mailbox;
import org.exsite.model.TransferMode;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;

/** Near misses of what an Internet Mail Service needs to start and to get messages at all. */
final class InternetMailSetupNearMisses extends NearMisses {

    InternetMailSetupNearMisses() {
        near("ims-admin-mailbox-invalid", "a distribution list, in other case", model -> {
            DistributionList list = model.list("Administrators", x400("Administrators"));
            model.administrator(list.getDistinguishedName().toString().replace("cn=Administrators", "cn=ADMINISTRATORS"));
            return () -> list.setName("Helpers");
        });
        near("ims-admin-mailbox-without-x400", "an X.400 address after others", model -> {
            Mailbox bert = model.mailbox("Bert", "SMTP:bert@trager.example", x400("Bert"));
            model.administrator(bert);
            return () -> bert.getProxyAddresses().removeLast();
        });
        near("ims-address-type-not-smtp", "address spaces of that other type alone", model -> {
            model.service.setAddressType("INTERNET");
            AddressSpace space = model.space(model.service, "INTERNET", "*");
            return () -> space.setType("smtp");
        });
        near("ims-without-address-space", "a space of version 4.0 for this site alone", model -> {
            model.service.setTransferMode(TransferMode.OUTBOUND_ONLY);
            AddressSpace space = model.space(model.service, "LOCAL", "SMTP:*");
            return () -> space.setAddress("MS:*");
        });
        near("ims-without-address-space", "a connected site alone", model -> {
            model.service.setTransferMode(TransferMode.BOTH);
            ConnectedSite connected = FACTORY.createConnectedSite();
            connected.setSite("South");
            model.service.getConnectedSites().add(connected);
            return () -> model.service.getConnectedSites().clear();
        });
        near("ims-inbound-with-address-space", "it sends as well", model -> {
            model.service.setTransferMode(TransferMode.BOTH);
            model.space(model.service, "SMTP", "*");
            return () -> model.service.setTransferMode(TransferMode.INBOUND_ONLY);
        });
        near("ims-inbound-with-address-space", "no address space", model -> {
            model.service.setTransferMode(TransferMode.INBOUND_ONLY);
            return () -> model.space(model.service, "SMTP", "*");
        });
        near("ims-server-without-private-store", "a private store of another name", model -> {
            DirectoryObject store = Sites.find(model.server, "Microsoft Private MDB").orElseThrow();
            store.setName("Mailboxes");
            return () -> model.server.getChildren().remove(store);
        });
        near("ims-dial-up-name-too-long", "names as long as they may be", model -> {
            model.service.setDialUpConnection("x".repeat(20));
            model.service.setDialUpLogonDomain("x".repeat(15));
            return () -> model.service.setDialUpLogonDomain("x".repeat(16));
        });
        near("ims-dial-up-name-too-long", "the name of an entry that is too long for a domain", model -> {
            model.service.setDialUpConnection("x".repeat(20));
            return () -> model.service.setDialUpConnection("x".repeat(21));
        });
        near("ims-character-set", "the usual ones, in other case", model -> {
            model.service.setCharacterSet("US-ASCII");
            model.service.setNonMimeCharacterSet("iso-8859-1");
            return () -> model.service.setNonMimeCharacterSet("iso-8859-15");
        });
        near("postmaster-is-not-administrator", "the administrator of one service of the site", model -> {
            Mailbox postmaster = model.mailbox("Postmaster", x400("Postmaster"));
            DistinguishedName other = model.mailbox("Bert", x400("Bert")).getDistinguishedName();
            model.connector(FACTORY.createInternetMailService(), "Second service").setAdministratorMailbox(other);
            model.administrator(postmaster);
            return () -> model.service.setAdministratorMailbox(other);
        });
    }
}
