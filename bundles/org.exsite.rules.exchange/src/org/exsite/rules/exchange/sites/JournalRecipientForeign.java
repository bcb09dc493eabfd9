package org.exsite.rules.exchange.sites;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ChooseObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * The recipient who gets a copy of every message is in another system, which may answer with receipts of its own
 * (Q198783).
 */
public final class JournalRecipientForeign extends ExchangeRule<DirectoryObject> {

    public JournalRecipientForeign() {
        super(RuleTexts.of(JournalRecipientForeign.class).describe("journal-recipient-in-other-system", Severity.INFO,
                "Q198783"), ExsitePackage.Literals.DIRECTORY_OBJECT,
                new ChooseObject(JournalRecipientForeign.class, "choose-journal-recipient", null, Journals::candidates));
    }

    @Override
    protected void inspect(DirectoryObject object, RuleContext context) {
        DistinguishedName name = object instanceof Recipient ? null : Journals.recipient(object);
        if (name != null && context.first(Directory.BY_NAME, name) instanceof CustomRecipient custom) {
            context.report(object, Journals.feature(object), Labels.of(object), Labels.of(custom));
        }
    }
}
