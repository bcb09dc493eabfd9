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
import org.exsite.model.address.AddressNumbers;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;

/** Makes recipients with all that the Administrator program would give them. Aliases and addresses are unique. */
final class SampleRecipients {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;

    static final String ADMINISTRATOR = "Administrator";

    private final Map<String, Integer> aliases = new HashMap<>();
    private final TakenAddresses taken;
    private final AddressNumbers numbers = new AddressNumbers();
    private int foreign;

    SampleRecipients(TakenAddresses taken) {
        this.taken = taken;
    }

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
        ServerNames home = site.server(server);
        mailbox.setHomeMTA(home.mta());
        mailbox.setHomeMDB(home.privateStore());
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

    /** A person on the Internet. */
    CustomRecipient custom(SampleSite site, DirectoryObject container, String wantedAlias, String first, String last,
            String domain) {
        CustomRecipient custom = person(wantedAlias, first, last);
        String target = custom.getAlias().toLowerCase(Locale.ROOT) + '@' + domain;
        return add(site, container, custom, ProxyAddress.primary(ProxyAddress.SMTP, target));
    }

    /** A person of another mail system. */
    CustomRecipient foreign(SampleSite site, DirectoryObject container, ForeignSystem system, String wantedAlias,
            String first, String last) {
        CustomRecipient custom = person(wantedAlias, first, last);
        return add(site, container, custom, system.address(custom.getAlias(), ++foreign));
    }

    /** Somebody at an address of any type. */
    CustomRecipient custom(SampleSite site, DirectoryObject container, String wantedAlias, String first, String last,
            ProxyAddress target) {
        return add(site, container, person(wantedAlias, first, last), target);
    }

    PublicFolder folder(SampleSite site, ServerNames server, String displayName) {
        PublicFolder folder = FACTORY.createPublicFolder();
        name(folder, displayName.replace(" ", ""), displayName);
        folder.setFolderPathname(displayName);
        folder.setHiddenFromAddressBook(Boolean.TRUE);
        folder.setDeliveryMechanism(DeliveryMechanism.INFORMATION_STORE);
        folder.setHomeMTA(server.mta());
        folder.setHomeMDB(server.publicStore());
        folder.getReplicas().add(server.publicStore());
        return add(site, site.recipients, folder);
    }

    static DistinguishedName nameOf(Recipient recipient) {
        return DistinguishedNames.of(recipient);
    }

    private CustomRecipient person(String wantedAlias, String first, String last) {
        CustomRecipient custom = FACTORY.createCustomRecipient();
        person(custom, wantedAlias, first, last);
        custom.setMapiRecipient(Boolean.FALSE);
        return custom;
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

    /** The address that mail to a custom recipient goes to is also the one of its type that others know it by. */
    private CustomRecipient add(SampleSite site, DirectoryObject container, CustomRecipient custom,
            ProxyAddress target) {
        custom.setTargetAddress(target);
        List<ProxyAddress> addresses = new ArrayList<>(
                ProxyGenerator.generate(site.addressing, custom, taken, numbers));
        addresses.removeIf(address -> address.isType(target.type()));
        addresses.add(0, target);
        return add(container, custom, addresses);
    }

    private <T extends Recipient> T add(SampleSite site, DirectoryObject container, T recipient) {
        return add(container, recipient, ProxyGenerator.generate(site.addressing, recipient, taken, numbers));
    }

    private <T extends Recipient> T add(DirectoryObject container, T recipient, List<ProxyAddress> addresses) {
        addresses.forEach(taken::add);
        recipient.getProxyAddresses().addAll(addresses);
        container.getChildren().add(recipient);
        return recipient;
    }
}
