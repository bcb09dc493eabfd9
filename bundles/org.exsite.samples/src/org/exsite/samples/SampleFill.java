package org.exsite.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.Mailbox;
import org.exsite.model.PublicFolder;
import org.exsite.model.naming.DistinguishedName;

/**
 * Fills sites with recipients: about one of fifty is a list, one of twenty is elsewhere, one of a hundred is a folder,
 * and the rest are mailboxes.
 */
final class SampleFill {

    /** One of so many custom recipients is of another mail system; the rest are on the Internet. */
    private static final int FOREIGN_SHARE = 4;
    /** What a message says of its format is left to the Internet Mail Service (Q281740). */
    private static final int ENCODING_OF_SERVICE = 1_310_720;
    private static final int MAX_AGE_DAYS = 90;

    private final Random random;
    private final SampleRecipients recipients;
    private int foreign;

    SampleFill(Random random, SampleRecipients recipients) {
        this.random = random;
        this.recipients = recipients;
    }

    void fill(SampleSite site, List<String> servers, int count) {
        int lists = count < 10 ? 0 : Math.max(1, count / 50);
        int customs = count < 10 ? 0 : Math.max(1, count / 20);
        int folders = count < 10 ? 0 : Math.max(1, count / 100);
        List<DistinguishedName> mailboxes = mailboxes(site, servers, count - lists - customs - folders);
        if (!mailboxes.isEmpty()) {
            InternetMailSamples.add(site.site, servers.getFirst(), mailboxes.getFirst());
        }
        DistinguishedName last = null;
        for (int i = 0; i < lists; i++) {
            last = SampleRecipients.nameOf(list(site, i, mailboxes, last));
        }
        customs(site, customs);
        for (int i = 0; i < folders; i++) {
            PublicFolder folder = folder(site, servers, i);
            folder.getContacts().add(mailboxes.getFirst());
            if (i % 2 == 0) {
                folder.getAcceptMessagesFromLists().add(last);
            } else {
                folder.getModerators().add(mailboxes.getLast());
            }
        }
    }

    private List<DistinguishedName> mailboxes(SampleSite site, List<String> servers, int count) {
        DistinguishedName container = site.name.child(site.recipients.getName());
        List<DistinguishedName> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String server = servers.get((int) ((long) i * servers.size() / count));
            Mailbox mailbox = i == 0 ? recipients.administrator(site, server)
                    : person(site, server, i, names);
            names.add(container.child(mailbox.getName()));
        }
        return names;
    }

    private Mailbox person(SampleSite site, String server, int number, List<DistinguishedName> others) {
        String first = pick(Words.FIRST_NAMES);
        String last = pick(Words.LAST_NAMES);
        Mailbox mailbox = recipients.mailbox(site, server, first.charAt(0) + last, first, last);
        mailbox.setTitle(pick(Words.TITLES));
        mailbox.setDepartment(pick(Words.DEPARTMENTS));
        mailbox.setOffice(site.name.value() + ' ' + (1 + number / 10 % 50));
        mailbox.setPhoneNumber("555-" + (100_000 + number));
        RecipientDetails.add(mailbox, number, others);
        return mailbox;
    }

    /** Every fourth list has the one before it as a member; every third is expanded on the first server. */
    private DistributionList list(SampleSite site, int number, List<DistinguishedName> mailboxes,
            DistinguishedName before) {
        String department = Words.DEPARTMENTS[number % Words.DEPARTMENTS.length];
        List<DistinguishedName> members = new ArrayList<>();
        int at = random.nextInt(mailboxes.size());
        for (int k = 0; k < Math.min(5 + random.nextInt(10), mailboxes.size()); k++) {
            members.add(mailboxes.get((at + k) % mailboxes.size()));
        }
        // an owner whose account is known would have to be among the users of the list (Q203620)
        DistinguishedName owner = members.get(at % RecipientDetails.TEAM == RecipientDetails.WITH_ACCOUNT ? 1 : 0);
        if (number % 4 == 1) {
            members.add(before);
        }
        DistributionList list = recipients.list(site, department.replace(" ", "") + '-' + site.name.value(),
                department + ' ' + site.name.value()
                        + (number < Words.DEPARTMENTS.length ? "" : " " + number / Words.DEPARTMENTS.length),
                members, owner);
        list.setCustomAttribute1(RecipientDetails.costCentre(number));
        if (number % 3 == 1) {
            list.setHomeMTA(site.bridgehead().mta());
        }
        return list;
    }

    private void customs(SampleSite site, int count) {
        DirectoryObject internet = SampleSite.container(site.recipients, "Internet");
        DirectoryObject elsewhere = SampleSite.container(site.recipients, "Other systems");
        for (int i = 0; i < count; i++) {
            String first = pick(Words.FIRST_NAMES);
            String last = pick(Words.LAST_NAMES);
            String alias = first.charAt(0) + last;
            if (i % FOREIGN_SHARE == 1) {
                ForeignSystem[] systems = ForeignSystem.values();
                recipients.foreign(site, elsewhere, systems[foreign++ % systems.length], alias, first, last);
            } else {
                CustomRecipient custom = recipients.custom(site, internet, alias, first, last,
                        pick(Words.SUPPLIERS) + ".example");
                custom.setInternetEncoding(ENCODING_OF_SERVICE);
            }
        }
    }

    /** Every folder has a second replica; every third lets its messages expire. */
    private PublicFolder folder(SampleSite site, List<String> servers, int number) {
        String name = Words.FOLDERS[number % Words.FOLDERS.length] + ' ' + site.name.value();
        PublicFolder folder = recipients.folder(site, site.server(servers.get(number % servers.size())),
                number < Words.FOLDERS.length ? name : name + ' ' + number / Words.FOLDERS.length);
        folder.getReplicas().add(site.server(servers.get((number + 1) % servers.size())).publicStore());
        folder.getClientPermissions().addAll(List.of("Default:Author", "Administrator:Owner"));
        if (number % 3 == 0) {
            folder.setAgeLimit(MAX_AGE_DAYS);
            folder.setIssueWarningLimit(MAX_AGE_DAYS * 1024);
        }
        return folder;
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
