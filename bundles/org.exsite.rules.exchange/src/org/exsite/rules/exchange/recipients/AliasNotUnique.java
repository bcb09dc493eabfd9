package org.exsite.rules.exchange.recipients;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeKeyRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Administrators;

/**
 * A mailbox has the alias of another mailbox or of a custom recipient. On one server nobody can then log on to either
 * by POP3 (Q181917); in other sites logons by POP3 and IMAP4 fail as well (Q198143), and old offline address books
 * mistake one for the other (Q188979, Q218188). With a custom recipient logons to NNTP fail (Q188633).
 *
 * <p>Mailboxes called Administrator in different sites are no fault: the Internet Mail Wizard makes one in each.
 */
public final class AliasNotUnique extends ExchangeKeyRule {

    public AliasNotUnique() {
        super(RuleTexts.of(AliasNotUnique.class).describe("alias-not-unique", Severity.ERROR, "Q181917",
                "Q198143", "Q188633", "Q188979", "Q218188"),
                ExsitePackage.Literals.RECIPIENT, Aliases.INDEX,
                new Propose("change-alias", Aliases::another));
    }

    @Override
    public void check(Object key, List<EObject> holders, RuleContext context) {
        boolean administrators = key.equals(Aliases.key(Administrators.NAME));
        for (EObject holder : holders) {
            Recipient other = isMeant(holder) ? other(holder, holders, administrators, context) : null;
            if (other != null) {
                boolean custom = holder instanceof CustomRecipient || other instanceof CustomRecipient;
                boolean together = !custom && ((Mailbox) holder).getHomeMDB() != null
                        && ((Mailbox) holder).getHomeMDB().equals(((Mailbox) other).getHomeMDB());
                context.reportAs(together ? Severity.ERROR : Severity.WARNING,
                        custom ? "custom" : together ? "" : "apart", holder,
                        ExsitePackage.Literals.RECIPIENT__ALIAS, null, Labels.of((Recipient) holder),
                        Labels.of(other), ((Recipient) holder).getAlias());
            }
        }
    }

    /** One of the two is a mailbox; another mailbox counts before a custom recipient, one of the server before all. */
    private static Recipient other(EObject holder, List<EObject> holders, boolean administrators,
            RuleContext context) {
        Recipient found = null;
        for (EObject other : holders) {
            if (other != holder && isMeant(other) && (holder instanceof Mailbox || other instanceof Mailbox)
                    && !(administrators
                            && context.container(holder, Site.class) != context.container(other, Site.class))
                    && (found == null || rank(holder, other) > rank(holder, found))) {
                found = (Recipient) other;
            }
        }
        return found;
    }

    private static int rank(EObject holder, EObject other) {
        if (holder instanceof Mailbox mailbox && other instanceof Mailbox second) {
            return mailbox.getHomeMDB() != null && mailbox.getHomeMDB().equals(second.getHomeMDB()) ? 2 : 1;
        }
        return 0;
    }

    private static boolean isMeant(EObject holder) {
        return holder instanceof Mailbox || holder instanceof CustomRecipient;
    }
}
