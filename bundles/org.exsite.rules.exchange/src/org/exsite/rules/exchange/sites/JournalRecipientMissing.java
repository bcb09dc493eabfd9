package org.exsite.rules.exchange.sites;

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
import org.exsite.rules.exchange.common.UnsetValue;
import org.exsite.rules.exchange.index.Directory;

/** The recipient who is to get a copy of every message does not exist (Q188772). */
public final class JournalRecipientMissing extends ExchangeRule<DirectoryObject> {

    public JournalRecipientMissing() {
        super(RuleTexts.of(JournalRecipientMissing.class).describe("journal-recipient-missing", Severity.WARNING,
                "Q188772"), ExsitePackage.Literals.DIRECTORY_OBJECT,
                new ChooseObject(JournalRecipientMissing.class, "choose-journal-recipient", null, Journals::candidates),
                new UnsetValue(JournalRecipientMissing.class, "stop-journaling").askFirst());
    }

    @Override
    protected void inspect(DirectoryObject object, RuleContext context) {
        DistinguishedName name = object instanceof Recipient ? null : Journals.recipient(object);
        if (name != null && name.parent() != null && context.find(Directory.BY_NAME, name) == null
                && context.find(Directory.BY_NAME, name.parent()) != null) {
            context.report(object, Journals.feature(object), Labels.of(object), name);
        }
    }
}
