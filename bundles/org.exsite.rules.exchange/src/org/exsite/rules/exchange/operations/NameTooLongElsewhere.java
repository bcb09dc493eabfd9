package org.exsite.rules.exchange.operations;

import java.util.Comparator;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * A mailbox whose distinguished name would have more than 256 characters in a site with a longer name: the Move Server
 * Wizard fails with c103757c when its server moves there (Q196415).
 */
final class NameTooLongElsewhere extends ExchangeRule<Mailbox> {

    private static final int MOST = 256;

    NameTooLongElsewhere() {
        super(RuleTexts.of(NameTooLongElsewhere.class).describe("name-too-long-for-move", Severity.INFO, "Q196415"),
                ExsitePackage.Literals.MAILBOX);
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        Organization organization = context.container(mailbox, Organization.class);
        Site site = Sites.siteOf(mailbox).orElse(null);
        if (organization == null || site == null || site.getName() == null || mostOf(mailbox) <= MOST / 2) {
            return;
        }
        int length = mailbox.getDistinguishedName().toString().length();
        if (length > MOST || length <= MOST / 2) {
            return;
        }
        Instances.all(context, ExsitePackage.Literals.SITE).stream().map(Site.class::cast)
                .filter(other -> other.getName() != null)
                .max(Comparator.comparingInt(other -> other.getName().length()))
                .filter(other -> length - site.getName().length() + other.getName().length() > MOST)
                .ifPresent(other -> context.report(mailbox, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME,
                        Labels.of(mailbox), length, Labels.of(other), MOST));
    }

    /** How long a distinguished name can be at most: nearly all are told to be short without being made. */
    private static int mostOf(Mailbox mailbox) {
        int most = 0;
        for (Object part = mailbox; part instanceof DirectoryObject here; part = here.eContainer()) {
            // Each character may have a backslash before it, and each part has its attribute
            most += "/ou=".length() + (here.getName() == null ? 0 : 2 * here.getName().length());
        }
        return most;
    }
}
