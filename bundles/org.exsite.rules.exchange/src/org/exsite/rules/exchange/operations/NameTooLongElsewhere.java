package org.exsite.rules.exchange.operations;

import java.util.Comparator;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Site;
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
        Site site = context.container(mailbox, Site.class);
        int length = mailbox.getDistinguishedName().toString().length();
        if (site == null || site.getName() == null || length > MOST || length <= MOST / 2) {
            return;
        }
        Instances.all(context, ExsitePackage.Literals.SITE).stream().map(Site.class::cast)
                .filter(other -> other.getName() != null)
                .max(Comparator.comparingInt(other -> other.getName().length()))
                .filter(other -> length - site.getName().length() + other.getName().length() > MOST)
                .ifPresent(other -> context.report(mailbox, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME,
                        Labels.of(mailbox), length, Labels.of(other), MOST));
    }
}
