package org.exsite.rules.exchange.addresses;

import org.exsite.model.ExsitePackage;
import org.exsite.model.PersonRecipient;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.SmtpAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * Somebody without first and last name has the alias twice in an Internet address, {@code alias.alias@domain}: before
 * service pack 4 the alias was taken for the last name of the template {@code %g.%s.%m} (Q258705).
 */
public final class AliasTwice extends ExchangeRule<PersonRecipient> {

    public AliasTwice() {
        super(RuleTexts.of(AliasTwice.class).describe("smtp-address-alias-twice", Severity.WARNING, "Q258705"),
                ExsitePackage.Literals.PERSON_RECIPIENT,
                new CorrectAddress("use-alias-once", (recipient, value) -> once(recipient, value)));
    }

    @Override
    protected void inspect(PersonRecipient recipient, RuleContext context) {
        if (isEmpty(recipient.getFirstName()) && isEmpty(recipient.getLastName())
                && !isEmpty(recipient.getAlias())) {
            String twice = recipient.getAlias() + '.' + recipient.getAlias();
            for (ProxyAddress address : recipient.getProxyAddresses()) {
                if (address.isType(ProxyAddress.SMTP)
                        && SmtpAddress.parse(address.value()).user().equalsIgnoreCase(twice)) {
                    context.reportValue(recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, address,
                            Labels.of(recipient), address.value());
                }
            }
        }
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    private static String once(Recipient recipient, String value) {
        return value.substring(recipient.getAlias().length() + 1);
    }
}
