package org.exsite.rules.exchange.recipients;

import org.exsite.model.ExsitePackage;
import org.exsite.rules.Fix;
import org.exsite.rules.exchange.common.UnsetValue;

/** What the rules about alternate recipients share. */
final class AlternateRecipients {

    /**
     * Takes the alternate recipient away, and with it what is said of delivery to both. Mail then stays in the mailbox,
     * which somebody has to read.
     */
    static final Fix CLEAR = new UnsetValue(AlternateRecipients.class, "clear-alternate-recipient",
            ExsitePackage.Literals.MAILBOX__ALTERNATE_RECIPIENT,
            ExsitePackage.Literals.MAILBOX__DELIVER_TO_BOTH).askFirst();

    private AlternateRecipients() {
    }
}
