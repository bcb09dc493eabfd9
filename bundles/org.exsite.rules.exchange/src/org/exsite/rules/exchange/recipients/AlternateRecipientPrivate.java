package org.exsite.rules.exchange.recipients;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/** A mailbox has an alternate recipient, so that private messages to it come back (Q178161). */
public final class AlternateRecipientPrivate extends ExchangeRule<Mailbox> {

    public AlternateRecipientPrivate() {
        super(RuleTexts.of(AlternateRecipientPrivate.class).describe("alternate-recipient-returns-private",
                Severity.INFO, "Q178161"), ExsitePackage.Literals.MAILBOX, AlternateRecipients.CLEAR);
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        if (mailbox.eIsSet(ExsitePackage.Literals.MAILBOX__ALTERNATE_RECIPIENT)) {
            context.report(mailbox, ExsitePackage.Literals.MAILBOX__ALTERNATE_RECIPIENT, Labels.of(mailbox),
                    mailbox.getAlternateRecipient());
        }
    }
}
