package org.exsite.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DeliveryMechanism;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.PersonRecipient;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;

/** Makes recipients with all that the Administrator program would give them. Aliases and addresses are unique. */
final class SampleRecipients {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;

    private static final String ADMINISTRATOR = "Administrator";

    private final Map<String, Integer> aliases = new HashMap<>();
    private final TakenAddresses taken = new TakenAddresses();

    Mailbox mailbox(SampleSite site, String server, String wantedAlias, String first, String last) {
        Mailbox mailbox = FACTORY.createMailbox();
        person(mailbox, wantedAlias, first, last);
        home(mailbox, site, server);
        return add(site, site.recipients, mailbox);
    }

    /** Every site has one of this name, as the Internet Mail Wizard makes it. */
    Mailbox administrator(SampleSite site, String server) {
        Mailbox mailbox = FACTORY.createMailbox();
        mailbox.setName(ADMINISTRATOR);
        mailbox.setAlias(ADMINISTRATOR);
        mailbox.setDisplayName(ADMINISTRATOR);
        mailbox.setLastName(ADMINISTRATOR);
        home(mailbox, site, server);
        return add(site, site.recipients, mailbox);
    }

    private static void home(Mailbox mailbox, SampleSite site, String server) {
        DistinguishedName home = site.server(server);
        mailbox.setHomeMTA(home.child("Microsoft MTA"));
        mailbox.setHomeMDB(home.child("Microsoft Private MDB"));
        mailbox.setDeliveryMechanism(DeliveryMechanism.INFORMATION_STORE);
        mailbox.setUseStoreDefaults(Boolean.TRUE);
        mailbox.setMapiRecipient(Boolean.TRUE);
    }

    DistributionList list(SampleSite site, String wantedAlias, String displayName, List<DistinguishedName> members,
            DistinguishedName owner) {
        DistributionList list = FACTORY.createDistributionList();
        name(list, wantedAlias, displayName);
        list.getMembers().addAll(members);
        list.setOwner(owner);
        list.setHideMembership(Boolean.FALSE);
        list.setReportToOriginator(Boolean.TRUE);
        return add(site, site.recipients, list);
    }

    /** The Internet address of a custom recipient is the one that its mail goes to. */
    CustomRecipient custom(SampleSite site, DirectoryObject container, String wantedAlias, String first, String last,
            String domain) {
        CustomRecipient custom = FACTORY.createCustomRecipient();
        person(custom, wantedAlias, first, last);
        String target = custom.getAlias().toLowerCase(Locale.ROOT) + '@' + domain;
        custom.setTargetAddress(ProxyAddress.primary(ProxyAddress.SMTP, target));
        custom.setMapiRecipient(Boolean.FALSE);
        return add(site, container, custom);
    }

    PublicFolder folder(SampleSite site, String server, String displayName) {
        PublicFolder folder = FACTORY.createPublicFolder();
        name(folder, displayName.replace(" ", ""), displayName);
        folder.setFolderPathname(displayName);
        folder.setHiddenFromAddressBook(Boolean.TRUE);
        folder.setHomeMTA(site.server(server).child("Microsoft MTA"));
        folder.setHomeMDB(site.server(server).child("Microsoft Public MDB"));
        return add(site, site.recipients, folder);
    }

    static DistinguishedName nameOf(Recipient recipient) {
        return DistinguishedNames.of(recipient);
    }

    private void person(PersonRecipient person, String wantedAlias, String first, String last) {
        name(person, wantedAlias, first == null ? last : last + ", " + first);
        person.setFirstName(first);
        person.setLastName(last);
    }

    private void name(Recipient recipient, String wantedAlias, String displayName) {
        int number = aliases.merge(wantedAlias.toLowerCase(Locale.ROOT), 1, Integer::sum);
        String alias = number == 1 ? wantedAlias : wantedAlias + number;
        recipient.setName(alias);
        recipient.setAlias(alias);
        recipient.setDisplayName(displayName);
    }

    private <T extends Recipient> T add(SampleSite site, DirectoryObject container, T recipient) {
        List<ProxyAddress> addresses = new ArrayList<>(ProxyGenerator.generate(site.addressing, recipient, taken));
        if (recipient instanceof CustomRecipient custom) {
            addresses.replaceAll(a -> a.isType(ProxyAddress.SMTP) ? custom.getTargetAddress() : a);
        }
        addresses.forEach(taken::add);
        recipient.getProxyAddresses().addAll(addresses);
        container.getChildren().add(recipient);
        return recipient;
    }
}
