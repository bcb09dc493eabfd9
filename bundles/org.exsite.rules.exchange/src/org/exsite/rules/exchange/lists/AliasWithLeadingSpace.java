package org.exsite.rules.exchange.lists;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/** The alias of a recipient begins with a space, so that nobody can send to it by its alias (Q176984). */
public final class AliasWithLeadingSpace extends ExchangeRule<Recipient> {

    public AliasWithLeadingSpace() {
        super(RuleTexts.of(AliasWithLeadingSpace.class).describe("alias-with-leading-space", Severity.WARNING,
                "Q176984"), ExsitePackage.Literals.RECIPIENT,
                new SetValue(AliasWithLeadingSpace.class, "remove-leading-space", null, (finding, context) ->
                        ((Recipient) finding.object()).getAlias().strip()));
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        if (recipient.getAlias() != null && recipient.getAlias().startsWith(" ")) {
            context.report(recipient, ExsitePackage.Literals.RECIPIENT__ALIAS, Labels.of(recipient), recipient.getAlias());
        }
    }
}
