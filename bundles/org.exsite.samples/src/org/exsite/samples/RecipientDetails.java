package org.exsite.samples;

import java.util.List;

import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.ProtocolSetting;
import org.exsite.model.naming.DistinguishedName;

/**
 * What some mailboxes have beyond the rest. Of each twenty the first is the manager of some, and others have one
 * particular each, so that everything occurs in a small sample and a large one hardly grows. None has an alternate
 * recipient, for that alone is worth a remark (Q178161).
 */
final class RecipientDetails {

    /** How many mailboxes there are from one that has a particular to the next. */
    static final int TEAM = 20;
    /** The place in its team of the mailbox that has a Windows NT account. */
    static final int WITH_ACCOUNT = 5;

    private static final int LIMIT_KB = 30_720;

    private RecipientDetails() {
    }

    /**
     * Fills in what a mailbox has by its number.
     *
     * @param names the mailboxes before it, of which there is one at least
     */
    static void add(Mailbox mailbox, int number, List<DistinguishedName> names) {
        DistinguishedName leader = names.get(number % TEAM == 0 ? 0 : number / TEAM * TEAM);
        if (number % 4 == 0) {
            mailbox.setManager(leader);
        }
        switch (number % TEAM) {
            case 1 -> limitStorage(mailbox);
            case 2 -> {
                mailbox.setCustomAttribute1(costCentre(number));
                mailbox.setCustomAttribute2(Integer.toString(10_000 + number));
            }
            case 3 -> mailbox.getAcceptMessagesFrom().add(leader);
            case WITH_ACCOUNT -> own(mailbox);
            case 6 -> {
                mailbox.setIncomingMessageSizeLimit(LIMIT_KB);
                mailbox.setOutgoingMessageSizeLimit(LIMIT_KB);
            }
            case 7 -> mailbox.getPublicDelegates().add(leader);
            case 8 -> mailbox.setOutlookWebAccessServer(mailbox.getHomeMDB().parent().value());
            case 9 -> locate(mailbox);
            case 10 -> mailbox.getRejectMessagesFrom().add(names.getLast());
            default -> {
            }
        }
    }

    static String costCentre(int number) {
        return "CC-" + (100 + number % 50);
    }

    private static void limitStorage(Mailbox mailbox) {
        mailbox.setUseStoreDefaults(Boolean.FALSE);
        mailbox.setIssueWarningLimit(LIMIT_KB);
        mailbox.setProhibitSendLimit(2 * LIMIT_KB);
        mailbox.setProhibitSendAndReceiveLimit(3 * LIMIT_KB);
    }

    /** The user of the account is named as the alias (Q191558). */
    private static void own(Mailbox mailbox) {
        String account = Accounts.of(mailbox.getAlias());
        mailbox.setPrimaryWindowsAccount(account);
        mailbox.getUsers().add(account);
        mailbox.getProtocolSettings().add(setting("HTTP"));
        mailbox.getProtocolSettings().add(setting("POP3"));
    }

    private static ProtocolSetting setting(String protocol) {
        ProtocolSetting setting = ExsiteFactory.eINSTANCE.createProtocolSetting();
        setting.setProtocol(protocol);
        setting.setEnabled("1");
        setting.setUseDefaults("1");
        setting.setTrailing("\u00a7\u00a7\u00a7\u00a7\u00a7\u00a7");
        return setting;
    }

    private static void locate(Mailbox mailbox) {
        mailbox.setCompany(SampleOrganization.NAME);
        mailbox.setAddress("1 Harbour Road");
        mailbox.setCity("Port Trager");
        mailbox.setPostalCode("10001");
        mailbox.setCountry("US");
        mailbox.setMobilePhone("555-0199");
        mailbox.setComment("Visitors ask at the gate");
    }
}
