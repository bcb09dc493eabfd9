package org.exsite.samples.faults;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.NotesConnector;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;

/** Faults of the form of addresses other than of X.400, most of which were generated so. */
final class AddressFormFaults extends FaultGroup {

    AddressFormFaults() {
        fault("Q257578", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            mailbox.getProxyAddresses().add(ProxyAddress.of("G=Untyped;S=" + mailbox.getName()
                    + ";O=North;P=Trager;A= ;C=US"));
            planter.note("address-without-type", mailbox, "withoutType");
            CustomRecipient custom = planter.targets().next(CustomRecipient.class);
            custom.setTargetAddress(ProxyAddress.of(custom.getTargetAddress().value()));
            planter.note("address-without-type", custom, "targetWithoutType");
        });
        fault("Q230331", planter -> smtp(planter, "Extra..%s"));
        fault("Q258704", planter -> smtp(planter, "%s."));
        fault("Q166247", planter -> smtp(planter, ".%s"));
        fault("Q258705", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            mailbox.setFirstName(null);
            mailbox.setLastName(null);
            replaceSmtp(mailbox, mailbox.getAlias() + '.' + mailbox.getAlias());
            planter.note("smtp-address-alias-twice", mailbox, "aliasTwice");
        });
        fault("Q146345", planter -> {
            Site site = planter.targets().site();
            Parts.of(site, Server.class).setVersion("Version 4.0 (Build 993.1)");
            planter.targets().addServer(site, "LATER5");
            Mailbox mailbox = planter.targets().fresh(Mailbox.class, site);
            for (int i = mailbox.getProxyAddresses().size(); i < 200; i++) {
                mailbox.getProxyAddresses().add(
                        ProxyAddress.secondary(ProxyAddress.SMTP, mailbox.getAlias() + ".s" + i + "@trager.example"));
            }
            mailbox.getProxyAddresses().add(mailbox.getProxyAddresses().getLast());
            planter.note("too-many-addresses", mailbox, "tooMany");
        });
        fault("Q216492", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            notes(mailbox, "John  " + mailbox.getAlias());
            planter.note("notes-address-spaces", mailbox, "spaces");
        });
        fault("Q232076", planter -> {
            Site site = planter.targets().site();
            Server server = Parts.of(site, Server.class);
            server.setVersion("Version 5.5 (Build 2448.8: Service Pack 2)");
            NotesConnector connector = Parts.add(site, NotesConnector.class, "Notes Connector");
            connector.setHomeMTA(Parts.of(server, MTA.class).getDistinguishedName());
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            notes(mailbox, mailbox.getAlias() + "x".repeat(256));
            planter.note("notes-address-too-long", mailbox, "tooLong");
        });
        fault("Q243242", planter -> {
            Site site = planter.targets().site();
            Parts.of(site, Server.class).setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
            DistributionList list = planter.targets().fresh(DistributionList.class, site);
            list.getProxyAddresses().clear();
            planter.note("mailbox-without-address", list, "withoutAddress");
            planter.noteAlso("recipient-without-x400", "Q150095", list, "withoutAddress");
        });
        fault("Q152953", planter -> {
            Site site = planter.targets().site();
            Parts.of(site, Server.class).setVersion("Version 4.0 (Build 993.1)");
            planter.targets().addServer(site, "LATER10");
            for (int i = 1; i <= 22; i++) {
                CustomRecipient custom = planter.targets().fresh(CustomRecipient.class, site);
                custom.setAlias("PJVANDER");
                if (i == 22) {
                    planter.note("alias-of-many", custom, "ofMany");
                }
            }
        });
        fault("Q188636", planter -> {
            Site site = planter.targets().site();
            for (int i = 0; i <= 50; i++) {
                CustomRecipient custom = planter.targets().fresh(CustomRecipient.class, site);
                custom.getProxyAddresses().replaceAll(address -> address.isType(ProxyAddress.SMTP)
                        ? ProxyAddress.primary(ProxyAddress.SMTP, "invalid@" + custom.getAlias() + ".unused") : address);
            }
            DirectoryObject recipients = Sites.container(site, Sites.RECIPIENTS);
            DSSiteConfiguration settings = Parts.of(site, DSSiteConfiguration.class);
            settings.getOfflineAddressBookContainers().add(recipients.getDistinguishedName());
            planter.note("smtp-domain-of-each", recipients, "domains");
        });
        fault("Q286650", planter -> {
            DistributionList list = planter.targets().next(DistributionList.class);
            notes(list, "");
            planter.note("notes-address-without-name", list, "nameless");
            PublicFolder folder = planter.targets().next(PublicFolder.class);
            notes(folder, "1");
            planter.note("notes-address-without-name", folder, "nameless");
        });
    }

    private static void smtp(Planter planter, String user) {
        Mailbox mailbox = planter.targets().next(Mailbox.class);
        replaceSmtp(mailbox, String.format(user, mailbox.getAlias()));
        planter.note("smtp-address-stray-dot", mailbox, "strayDot");
    }

    private static void replaceSmtp(Recipient recipient, String user) {
        recipient.getProxyAddresses().replaceAll(address -> address.isType(ProxyAddress.SMTP)
                ? ProxyAddress.primary(ProxyAddress.SMTP, user + "@trager.example") : address);
    }

    private static void notes(Recipient recipient, String name) {
        recipient.getProxyAddresses().removeIf(address -> address.isType("NOTES"));
        recipient.getProxyAddresses().add(ProxyAddress.primary("NOTES", name + "/NORTH/Trager@EXCHANGE"));
    }
}
