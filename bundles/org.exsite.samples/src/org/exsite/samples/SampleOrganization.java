package org.exsite.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.exsite.model.ExsiteFactory;
import org.exsite.model.Organization;

/**
 * Makes organizations of any size to try things on. The same settings always give the same organization, and a new one
 * has no fault; {@link SampleFaults} puts faults in. From three sites on, an organization has an object of every class
 * that the directory holds, and the last site has a type of addresses switched off.
 *
 * <p>Each subject has a class of its own here, and what a rule looks at is added there:
 * <ul>
 * <li>{@link SampleSite} puts a site together from {@link AddressingSamples} (templates, generators, dialogs),
 * {@link SiteConfigurationSamples} (settings of directory, stores, MTAs and encryption), {@link ProtocolSamples},
 * {@link MonitorSamples}, {@link SystemFolderSamples}, and of each server {@link ServerSamples} and
 * {@link TransportSamples};</li>
 * <li>{@link SampleFill} decides how many recipients of which kind a site gets; {@link SampleRecipients} makes one, and
 * {@link RecipientDetails} gives some mailboxes what not all have;</li>
 * <li>{@link SampleLinks} connects the sites, with {@link X400Samples} for the transports of X.400 connectors;
 * {@link InternetMailSamples} connects them to the Internet;</li>
 * <li>{@link ForeignSystem} lists the other mail systems, of which each belongs to one site;
 * {@link ForeignMailSamples} and {@link MicrosoftMailSamples} make their connectors;</li>
 * <li>{@link AddressBookSamples} makes what lies above the sites.</li>
 * </ul>
 *
 * <p>Whatever is added must not make a finding of any rule, must depend on nothing but its arguments, and must cost the
 * same for each recipient and each site however many there are. Values of settings that no article names are those of a
 * new installation as far as they are known.
 */
public final class SampleOrganization {

    /** The name of every sample organization; its Internet domain is reserved for examples (RFC 2606). */
    public static final String NAME = "Trager";

    private static final int MAILBOXES_PER_SERVER = 2_000;
    private static final int SERVERS_PER_SITE = 2;

    private final TakenAddresses taken = new TakenAddresses();
    private final SampleFill recipients;

    private SampleOrganization(long seed) {
        this.recipients = new SampleFill(new Random(seed), new SampleRecipients(taken));
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

        /**
         * Sets the number of recipients in all sites together; those of a site include its mailbox Administrator. The
         * folders that Exchange itself needs and the hidden recipients of directory synchronization come in addition.
         */
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
        Accounts.administer(organization);
        return organization;
    }

    private Organization create(int recipientCount, int siteCount) {
        Organization organization = organization();
        List<SampleSite> sites = new ArrayList<>();
        for (int i = 0; i < siteCount; i++) {
            List<ForeignSystem> foreign = ForeignSystem.of(i, siteCount);
            SampleSite site = new SampleSite(organization, siteName(i), foreign, taken);
            if (i > 1 && i == siteCount - 1) {
                AddressingSamples.disable(site, ForeignSystem.CC_MAIL);
            }
            int count = recipientCount / siteCount + (i < recipientCount % siteCount ? 1 : 0);
            int servers = Math.max(SERVERS_PER_SITE, (count + MAILBOXES_PER_SERVER - 1) / MAILBOXES_PER_SERVER);
            List<String> names = new ArrayList<>();
            for (int k = 0; k < servers; k++) {
                names.add(site.addServer().getName());
            }
            recipients.fill(site.complete(), names, count);
            foreign.forEach(system -> system.connect(site));
            sites.add(site);
        }
        join(sites);
        SampleLinks.connectInOtherWays(sites);
        AddressBookSamples.add(organization, sites);
        return organization;
    }

    /** No name is the beginning of another (Q164856). */
    private static String siteName(int number) {
        return number < Words.SITES.length ? Words.SITES[number] : String.format("Site%04d", number + 1);
    }

    /** Adds what makes one organization of sites. */
    static void join(List<SampleSite> sites) {
        SampleLinks.connect(sites);
        SystemFolderSamples.shareTimes(sites);
        SystemFolderSamples.addForms(sites);
        sites.forEach(site -> SiteConfigurationSamples.setKeyManagementServer(site,
                sites.getFirst().bridgehead().name()));
    }
}
