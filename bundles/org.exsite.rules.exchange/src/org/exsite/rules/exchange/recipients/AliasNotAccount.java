package org.exsite.rules.exchange.recipients;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.ProtocolSetting;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The alias of a mailbox is not the name of its Windows NT account, so that POP3 and IMAP4 clients have to give both
 * (Q184463, Q324025), which secure password authentication cannot (Q191558).
 *
 * <p>Where the alias cannot be the name of the account there is nothing to find: another recipient has it, as with
 * mailboxes of rooms that belong to somebody's account, or it has characters that an alias should not have. Neither is
 * there where both protocols are switched off for the mailbox, or where the account is a security identifier.
 */
public final class AliasNotAccount extends ExchangeRule<Mailbox> {

    public AliasNotAccount() {
        super(RuleTexts.of(AliasNotAccount.class).describe("alias-not-account", Severity.INFO, "Q191558", "Q324025",
                "Q184463"), ExsitePackage.Literals.MAILBOX, new Propose("alias-from-account", AliasNotAccount::wanted));
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.PROTOCOL_SETTING;
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        String account = user(mailbox);
        if (account != null && mailbox.getAlias() != null && !account.equalsIgnoreCase(mailbox.getAlias())
                && isPossible(account, mailbox, context)
                && !(isSwitchedOff(mailbox, "POP3") && isSwitchedOff(mailbox, "IMAP4"))) {
            context.report(mailbox, ExsitePackage.Literals.RECIPIENT__ALIAS, Labels.of(mailbox), mailbox.getAlias(),
                    account);
        }
    }

    private static boolean isPossible(String account, Mailbox mailbox, RuleContext context) {
        return Aliases.isFit(account) && Aliases.isFree(account, mailbox, context)
                && Aliases.likeButForItsEnd(account, context) == null;
    }

    private static String wanted(Finding finding, RuleContext context) {
        return user((Mailbox) finding.object());
    }

    /** Returns the name of the account without its domain; {@code null} if there is none. */
    private static String user(Mailbox mailbox) {
        String account = mailbox.getPrimaryWindowsAccount();
        int slash = account == null ? -1 : account.indexOf('\\');
        return slash <= 0 ? null : account.substring(slash + 1);
    }

    private static boolean isSwitchedOff(Mailbox mailbox, String protocol) {
        if (mailbox.eIsSet(ExsitePackage.Literals.RECIPIENT__PROTOCOL_SETTINGS)) {
            for (ProtocolSetting setting : mailbox.getProtocolSettings()) {
                if (protocol.equalsIgnoreCase(setting.getProtocol())) {
                    return "0".equals(setting.getEnabled());
                }
            }
        }
        return false;
    }
}
