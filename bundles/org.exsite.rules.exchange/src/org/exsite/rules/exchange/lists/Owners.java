package org.exsite.rules.exchange.lists;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/** Who can be the owner of a distribution list. */
final class Owners {

    static final EAttribute FEATURE = ExsitePackage.Literals.DISTRIBUTION_LIST__OWNER;

    private Owners() {
    }

    /** Returns the mailboxes of the site of the list that are shown in the address book (Q152082, Q237293). */
    static Stream<Mailbox> candidates(Finding finding, RuleContext context) {
        Site site = context.container(finding.object(), Site.class);
        DistributionList list = (DistributionList) finding.object();
        return site == null ? Stream.of() : Sites.recipients(site).filter(Mailbox.class::isInstance)
                .map(Mailbox.class::cast).filter(mailbox -> !Boolean.TRUE.equals(mailbox.getHiddenFromAddressBook()))
                .filter(mailbox -> OwnerWithoutPermission.hasPermission(list, mailbox));
    }
}
