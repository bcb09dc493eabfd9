package org.exsite.rules.exchange.sites;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about the organization, its sites and servers. */
public final class SiteRules {

    private SiteRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new NameTooLong(),
                new NameNotPrintable(),
                new NameWithAtSign(),
                new SiteNameWithColon(),
                new SimilarSiteNames(),
                new OrganizationNameInAddresses(),
                new OrganizationNameInCertificates(),
                new TooManySites(),
                new TooManyServers(),
                new CustomAttributeNamesDiffer(),
                new CustomAttributesNotReplicated(),
                new ViewHidesLists(),
                new ViewsWithoutAnonymousAccount(),
                new AddressBookServerOld(),
                new JournalRecipientMissing(),
                new JournalRecipientForeign(),
                new KmServerMissing(),
                new ServiceAccountWithoutRole(),
                new MailboxOwnerOnSite(),
                new ServiceAccountMaySearch(),
                new AttendantWithoutGroupWise(),
                new AttendantNotesAddress(),
                new EventFolderLeftOver(),
                new RoleServerMissing());
    }
}
