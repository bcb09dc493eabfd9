package org.exsite.rules.exchange.recipients;

import org.exsite.model.ExsitePackage;
import org.exsite.model.PersonRecipient;
import org.exsite.model.Recipient;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;

/**
 * A recipient on a server of version 5.0 has no display name, which may stop its information store (Q176465). Where the
 * name is absent altogether it may not have been exported; it counts as empty if the attributes that the directory
 * keeps for itself are there, which nobody asks for without the others.
 */
public final class DisplayNameEmpty extends ExchangeRule<Recipient> {

    public DisplayNameEmpty() {
        super(RuleTexts.of(DisplayNameEmpty.class).describe("display-name-empty", Severity.WARNING, "Q176465"),
                VersionRange.of("5.0", "5.5"), ExsitePackage.Literals.RECIPIENT,
                new Propose("give-display-name", DisplayNameEmpty::name));
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        String name = recipient.getDisplayName();
        if (name == null ? recipient.getWhenCreated() != null : name.isBlank()) {
            context.report(recipient, ExsitePackage.Literals.RECIPIENT__DISPLAY_NAME, Labels.of(recipient));
        }
    }

    /** First and last name if both are known, else the alias, else the directory name. */
    private static String name(Finding finding, RuleContext context) {
        Recipient recipient = (Recipient) finding.object();
        if (recipient instanceof PersonRecipient person && person.getFirstName() != null
                && person.getLastName() != null) {
            return person.getFirstName() + ' ' + person.getLastName();
        }
        return recipient.getAlias() != null ? recipient.getAlias() : recipient.getName();
    }
}
