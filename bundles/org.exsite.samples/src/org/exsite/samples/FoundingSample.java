package org.exsite.samples;

import java.util.ArrayList;
import java.util.List;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;

/** The organization with the case that Exsite was made for, Q300535, and nothing else wrong. */
final class FoundingSample {

    private static final String[][] NORTH = {{"Jane", "Doe"}, {"Hugo", "Fenwick"}, {"Selma", "Lockwood"},
        {"Oscar", "Birch"}, {"Tess", "Marlow"}, {"Walter", "Penrose"}, {"Nora", "Quill"}};
    private static final String[][] SOUTH = {{"Ada", "Winslow"}, {"Felix", "Garnet"}, {"Irene", "Saxby"},
        {"Milo", "Thorne"}, {"Petra", "Holloway"}, {"Rufus", "Calder"}, {"Vera", "Yates"}, {"Emil", "Rowan"}};

    private final TakenAddresses taken = new TakenAddresses();
    private final SampleRecipients recipients = new SampleRecipients(taken);

    private FoundingSample() {
    }

    static Organization create() {
        Organization organization = SampleOrganization.organization();
        FoundingSample sample = new FoundingSample();
        SampleSite north = sample.north(organization);
        SampleSite south = sample.south(organization);
        SampleOrganization.join(List.of(north, south));
        return organization;
    }

    private SampleSite north(Organization organization) {
        SampleSite north = new SampleSite(organization, "North", List.of(), taken);
        String server = north.addServer().getName();
        north.complete();
        Mailbox postmaster = recipients.mailbox(north, server, "Postmast", null, "Postmaster");
        postmaster.getProxyAddresses().removeIf(address -> address.isType(ProxyAddress.X400));
        InternetMailSamples.add(north.site, server, SampleRecipients.nameOf(postmaster));
        List<DistinguishedName> people = people(north, server, NORTH);
        DirectoryObject internet = SampleSite.container(north.recipients, "Internet");
        people.add(SampleRecipients.nameOf(
                recipients.custom(north, internet, "Supplier1", "Sue", "One", "supplier.example")));
        recipients.custom(north, internet, "Supplier2", "Ned", "Two", "supplier.example");
        recipients.list(north, "AllNorth", "All North", people, people.getFirst());
        recipients.folder(north, north.server(server), "Holiday calendar");
        return north;
    }

    private SampleSite south(Organization organization) {
        SampleSite south = new SampleSite(organization, "South", List.of(), taken);
        String server = south.addServer().getName();
        south.complete();
        List<DistinguishedName> people = people(south, server, SOUTH);
        recipients.list(south, "AllSouth", "All South", people, people.getFirst());
        recipients.list(south, "Sales", "Sales", people.subList(2, 5), people.get(2));
        DirectoryObject internet = SampleSite.container(south.recipients, "Internet");
        recipients.custom(south, internet, "Courier", "Arlo", "Swift", "courier.example");
        recipients.folder(south, south.server(server), "Room bookings");
        return south;
    }

    private List<DistinguishedName> people(SampleSite site, String server, String[][] names) {
        List<DistinguishedName> people = new ArrayList<>();
        for (String[] name : names) {
            people.add(SampleRecipients.nameOf(
                    recipients.mailbox(site, server, name[0].charAt(0) + name[1], name[0], name[1])));
        }
        return people;
    }
}
