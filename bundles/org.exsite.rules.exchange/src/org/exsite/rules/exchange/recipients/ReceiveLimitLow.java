package org.exsite.rules.exchange.recipients;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.eclipse.emf.edit.command.SetCommand;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleParameter;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A mailbox has a limit of its own from which on it takes no mail, and one that is soon reached (Q182557). Limits of a
 * mailbox that uses the defaults of its information store have no effect.
 */
public final class ReceiveLimitLow extends ExchangeRule<Mailbox> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.MAILBOX__PROHIBIT_SEND_AND_RECEIVE_LIMIT;
    /** In kilobytes; the article names no number, and this is room for a single message with an attachment. */
    private static final RuleParameter LEAST = new RuleParameter("least", 2_000, 1, 2_000_000);

    public ReceiveLimitLow() {
        super(RuleTexts.of(ReceiveLimitLow.class).describe("receive-limit-low", Severity.INFO, "Q182557")
                .withParameters(LEAST), ExsitePackage.Literals.MAILBOX,
                new Propose("remove-receive-limit", (finding, context) -> SetCommand.UNSET_VALUE));
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        if (mailbox.eIsSet(FEATURE) && !Boolean.TRUE.equals(mailbox.getUseStoreDefaults())
                && mailbox.getProhibitSendAndReceiveLimit() >= 0
                && mailbox.getProhibitSendAndReceiveLimit() < context.number(this, LEAST)) {
            context.report(mailbox, FEATURE, Labels.of(mailbox), mailbox.getProhibitSendAndReceiveLimit());
        }
    }
}
