package org.exsite.rules.exchange.addresses;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.SmtpAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The user of an Internet address begins or ends with a dot or has two in a row: generators of early versions make such
 * addresses of templates like {@code %g.%1i.%s} for who lacks one of the names (Q230331, Q166247, Q258704).
 */
public final class StrayDots extends ExchangeRule<Recipient> {

    public StrayDots() {
        super(RuleTexts.of(StrayDots.class).describe("smtp-address-stray-dot", Severity.ERROR, "Q230331", "Q166247",
                "Q258704"), ExsitePackage.Literals.RECIPIENT,
                new CorrectAddress("remove-stray-dots", (recipient, value) -> withoutStrayDots(value)));
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        for (ProxyAddress address : recipient.getProxyAddresses()) {
            if (address.isType(ProxyAddress.SMTP) && hasStrayDot(address.value())) {
                context.reportValue(recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, address,
                        Labels.of(recipient), address.value());
            }
        }
    }

    /** In quotation marks dots may stand where they like. */
    private static boolean hasStrayDot(String value) {
        if (value.startsWith("\"")) {
            return false;
        }
        int at = value.lastIndexOf('@');
        return value.startsWith(".") || at > 0 && value.charAt(at - 1) == '.'
                || value.substring(0, Math.max(at, 0)).contains("..");
    }

    private static String withoutStrayDots(String value) {
        SmtpAddress address = SmtpAddress.parse(value);
        return address.user().replaceAll("\\.+", ".").replaceAll("^\\.|\\.$", "") + '@' + address.domain();
    }
}
