package org.exsite.rules.exchange.foreignmail;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;

/**
 * The recipient ADMINSCH is hidden, so that it is not told to Microsoft Mail, which then leaves the postoffice out
 * when it distributes schedules (Q145874).
 */
public final class AdminSchHidden extends ExchangeRule<Recipient> {

    private static final String NAME = "ADMINSCH";

    public AdminSchHidden() {
        super(RuleTexts.of(AdminSchHidden.class).describe("adminsch-hidden", Severity.WARNING, "Q145874"),
                ExsitePackage.Literals.RECIPIENT,
                new UnsetValue(AdminSchHidden.class, "show-in-address-book"));
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        if (Boolean.TRUE.equals(recipient.getHiddenFromAddressBook()) && NAME.equalsIgnoreCase(recipient.getAlias())) {
            context.report(recipient, ExsitePackage.Literals.RECIPIENT__HIDDEN_FROM_ADDRESS_BOOK, Labels.of(recipient));
        }
    }
}
