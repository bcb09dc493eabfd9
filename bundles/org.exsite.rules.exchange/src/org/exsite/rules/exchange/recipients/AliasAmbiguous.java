package org.exsite.rules.exchange.recipients;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * An alias is that of another mailbox with its last letter repeated, so that Outlook Web Access may take one for the
 * other (Q198444). Aliases that merely begin alike are common and told apart as a rule, so they are no finding.
 */
public final class AliasAmbiguous extends ExchangeRule<Mailbox> {

    public AliasAmbiguous() {
        super(RuleTexts.of(AliasAmbiguous.class).describe("alias-ambiguous", Severity.INFO, "Q198444"),
                ExsitePackage.Literals.MAILBOX, new Propose("alias-from-name", AliasAmbiguous::fromName));
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        String alias = mailbox.getAlias();
        Mailbox other = alias == null ? null : Aliases.likeButForItsEnd(alias, context);
        if (other != null) {
            context.report(mailbox, ExsitePackage.Literals.RECIPIENT__ALIAS, Labels.of(mailbox), alias,
                    Labels.of(other), other.getAlias());
        }
    }

    /** Surname and given name without a space; not that which is at fault, and no other one of the kind. */
    private static String fromName(Finding finding, RuleContext context) {
        Mailbox mailbox = (Mailbox) finding.object();
        if (mailbox.getFirstName() == null || mailbox.getLastName() == null) {
            return null;
        }
        String wanted = (mailbox.getLastName() + '.' + mailbox.getFirstName()).replace(" ", "");
        String alias = Aliases.free(wanted, mailbox, context);
        return Aliases.isFit(alias) && Aliases.likeButForItsEnd(alias, context) == null ? alias : null;
    }
}
