package org.exsite.rules.exchange.recipients;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A mailbox is hidden from the address book, so that its name cannot be resolved: no client profile can be made for it
 * (Q178721), and Outlook Web Access does not open it (Q191221). Many are hidden on purpose, which is worth a notice;
 * one that has a server for Outlook Web Access is meant to be opened with it.
 */
public final class HiddenMailbox extends ExchangeRule<Mailbox> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.RECIPIENT__HIDDEN_FROM_ADDRESS_BOOK;

    public HiddenMailbox() {
        super(RuleTexts.of(HiddenMailbox.class).describe("mailbox-hidden", Severity.WARNING, "Q191221", "Q178721"),
                ExsitePackage.Literals.MAILBOX,
                new Propose("show-in-address-book", (finding, context) -> SetCommand.UNSET_VALUE));
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        if (mailbox.eIsSet(FEATURE) && mailbox.getHiddenFromAddressBook()) {
            if (mailbox.getOutlookWebAccessServer() == null) {
                context.reportAs(Severity.INFO, "profile", mailbox, FEATURE, null, Labels.of(mailbox));
            } else {
                context.report(mailbox, FEATURE, Labels.of(mailbox), mailbox.getOutlookWebAccessServer());
            }
        }
    }
}
