package org.exsite.rules.exchange.recipients;

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
 * A mailbox has no home server, and no server of its site has a private information store: the last one was moved away
 * (Q195147). That stores were exported at all shows in the public ones.
 */
public final class MailboxWithoutStore extends ExchangeRule<Mailbox> {

    public MailboxWithoutStore() {
        super(RuleTexts.of(MailboxWithoutStore.class).describe("mailbox-without-store", Severity.ERROR, "Q195147"),
                ExsitePackage.Literals.MAILBOX);
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        if (mailbox.getHomeMDB() == null
                && Instances.inSiteOf(context, mailbox, ExsitePackage.Literals.PRIVATE_INFORMATION_STORE).isEmpty()
                && !Instances.inSiteOf(context, mailbox, ExsitePackage.Literals.PUBLIC_INFORMATION_STORE).isEmpty()) {
            context.report(mailbox, ExsitePackage.Literals.MAILBOX__HOME_MDB, Labels.of(mailbox),
                    Labels.of(context.container(mailbox, Site.class)));
        }
    }
}
