package org.exsite.rules.exchange.recipients;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * Mail to a mailbox goes to its alternate recipient alone: it never arrives in the mailbox, so that out of office
 * replies are not sent (Q297281). That not both get it is what the Administrator program does unless told otherwise.
 */
public final class AlternateRecipientOnly extends ExchangeRule<Mailbox> {

    public AlternateRecipientOnly() {
        super(RuleTexts.of(AlternateRecipientOnly.class).describe("alternate-recipient-only", Severity.WARNING,
                "Q297281"), ExsitePackage.Literals.MAILBOX,
                new Propose("deliver-to-both", (finding, context) -> Boolean.TRUE), AlternateRecipients.CLEAR);
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        if (mailbox.eIsSet(ExsitePackage.Literals.MAILBOX__ALTERNATE_RECIPIENT)
                && !Boolean.TRUE.equals(mailbox.getDeliverToBoth())) {
            context.report(mailbox, ExsitePackage.Literals.MAILBOX__DELIVER_TO_BOTH, Labels.of(mailbox),
                    mailbox.getAlternateRecipient());
        }
    }
}
