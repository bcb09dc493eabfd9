package org.exsite.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;

/**
 * Makes organizations of any size to try things on. The same settings always give the same organization, and a new one
 * has no fault; {@link SampleFaults} puts faults in.
 */
public final class SampleOrganization {

    /** The name of every sample organization; its Internet domain is reserved for examples (RFC 2606). */
    public static final String NAME = "Trager";

    private static final int MAILBOXES_PER_SERVER = 2_000;
    private static final int SERVERS_PER_SITE = 2;

    private final Random random;
    private final SampleRecipients recipients = new SampleRecipients();

    private SampleOrganization(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a builder for a hundred recipients in two sites. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the small organization that the application opens: the sites North and South, and the case of article
     * Q300535: the administrator's mailbox of the Internet Mail Service on NORTH1 has no X.400 address.
     */
    public static Organization founding() {
        return FoundingSample.create();
    }

    /** What can be chosen. */
    public static final class Builder {

        private int recipients = 100;
        private int sites = 2;
        private long seed = 1;

        private Builder() {
        }

        /** Sets the number of recipients in all sites together; those of a site include its mailbox Administrator. */
        public Builder recipients(int count) {
            if (count < 0) {
                throw new IllegalArgumentException(Integer.toString(count));
            }
            recipients = count;
            return this;
        }

        /** Sets the number of sites, at least one. */
        public Builder sites(int count) {
            if (count < 1) {
                throw new IllegalArgumentException(Integer.toString(count));
            }
            sites = count;
            return this;
        }

        /** Sets what the choice of names depends on. */
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /** Makes the organization. */
        public Organization build() {
            return new SampleOrganization(seed).create(recipients, sites);
        }
    }

    static Organization organization() {
        Organization organization = ExsiteFactory.eINSTANCE.createOrganization();
        organization.setName(NAME);
        organization.setDisplayName(NAME);
        return organization;
    }

    private Organization create(int recipientCount, int siteCount) {
        Organization organization = organization();
        List<SampleSite> sites = new ArrayList<>();
        for (int i = 0; i < siteCount; i++) {
            SampleSite site = new SampleSite(organization, i < Words.SITES.length ? Words.SITES[i] : "Site" + (i + 1));
            int count = recipientCount / siteCount + (i < recipientCount % siteCount ? 1 : 0);
            int servers = Math.max(SERVERS_PER_SITE, (count + MAILBOXES_PER_SERVER - 1) / MAILBOXES_PER_SERVER);
            List<String> names = new ArrayList<>();
            for (int k = 0; k < servers; k++) {
                names.add(site.addServer().getName());
            }
            fill(site, names, count);
            sites.add(site);
        }
        SampleLinks.connect(sites);
        return organization;
    }

    /** About one recipient of fifty is a list, one of twenty is elsewhere, one of a hundred is a folder. */
    private void fill(SampleSite site, List<String> servers, int count) {
        int lists = count < 10 ? 0 : Math.max(1, count / 50);
        int customs = count < 10 ? 0 : Math.max(1, count / 20);
        int folders = count < 10 ? 0 : Math.max(1, count / 100);
        List<DistinguishedName> mailboxes = mailboxes(site, servers, count - lists - customs - folders);
        if (!mailboxes.isEmpty()) {
            SampleSite.addInternetMailService(site.site, servers.getFirst(), mailboxes.getFirst());
        }
        for (int i = 0; i < lists; i++) {
            String department = Words.DEPARTMENTS[i % Words.DEPARTMENTS.length];
            List<DistinguishedName> members = new ArrayList<>();
            int at = random.nextInt(mailboxes.size());
            for (int k = 0; k < Math.min(5 + random.nextInt(10), mailboxes.size()); k++) {
                members.add(mailboxes.get((at + k) % mailboxes.size()));
            }
            recipients.list(site, department.replace(" ", "") + '-' + site.name.value(), department + ' '
                    + site.name.value() + (i < Words.DEPARTMENTS.length ? "" : " " + i / Words.DEPARTMENTS.length),
                    members, members.getFirst());
        }
        DirectoryObject internet = SampleSite.container(site.recipients, "Internet");
        for (int i = 0; i < customs; i++) {
            String first = pick(Words.FIRST_NAMES);
            String last = pick(Words.LAST_NAMES);
            recipients.custom(site, internet, first.charAt(0) + last, first, last, pick(Words.SUPPLIERS) + ".example");
        }
        for (int i = 0; i < folders; i++) {
            String name = Words.FOLDERS[i % Words.FOLDERS.length] + ' ' + site.name.value();
            recipients.folder(site, servers.get(i % servers.size()),
                    i < Words.FOLDERS.length ? name : name + ' ' + i / Words.FOLDERS.length);
        }
    }

    private List<DistinguishedName> mailboxes(SampleSite site, List<String> servers, int count) {
        DistinguishedName container = site.name.child(site.recipients.getName());
        List<DistinguishedName> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String server = servers.get((int) ((long) i * servers.size() / count));
            Mailbox mailbox = i == 0 ? recipients.administrator(site, server)
                    : person(site, server, i);
            names.add(container.child(mailbox.getName()));
        }
        return names;
    }

    private Mailbox person(SampleSite site, String server, int number) {
        String first = pick(Words.FIRST_NAMES);
        String last = pick(Words.LAST_NAMES);
        Mailbox mailbox = recipients.mailbox(site, server, first.charAt(0) + last, first, last);
        mailbox.setTitle(pick(Words.TITLES));
        mailbox.setDepartment(pick(Words.DEPARTMENTS));
        mailbox.setOffice(site.name.value() + ' ' + (1 + number / 10 % 50));
        mailbox.setPhoneNumber("555-" + (100_000 + number));
        return mailbox;
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
