package org.exsite.rules.exchange.addresses;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.SystemAttendant;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A Notes address has two spaces in a row, as a template such as {@code &g &i &s} leaves them for who has no initials;
 * the Notes connector does not find the recipient (Q216492). System attendants have a rule of their own (Q199757).
 */
public final class NotesAddressSpaces extends ExchangeRule<Recipient> {

    public NotesAddressSpaces() {
        super(RuleTexts.of(NotesAddressSpaces.class).describe("notes-address-spaces", Severity.WARNING, "Q216492"),
                ExsitePackage.Literals.RECIPIENT,
                new CorrectAddress("single-spaces", (recipient, value) -> value.replaceAll(" {2,}", " ")));
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        if (recipient instanceof SystemAttendant) {
            return;
        }
        for (ProxyAddress address : recipient.getProxyAddresses()) {
            if (address.isType(NotesAddresses.TYPE) && address.value().contains("  ")) {
                context.reportValue(recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, address,
                        Labels.of(recipient), address.value());
            }
        }
    }
}
