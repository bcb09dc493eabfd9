package org.exsite.rules.exchange.addresses;

import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The Notes address of a distribution list or public folder has no name or a bare number in its place: with service pack
 * 4 a template of first name, initials and last name leaves nothing of what has none of these (Q286650).
 */
public final class NotesAddressNameless extends ExchangeRule<Recipient> {

    public NotesAddressNameless() {
        super(RuleTexts.of(NotesAddressNameless.class).describe("notes-address-without-name", Severity.WARNING,
                "Q286650"), ExsitePackage.Literals.RECIPIENT,
                new CorrectAddress("use-display-name", NotesAddressNameless::named));
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        if (recipient instanceof DistributionList || recipient instanceof PublicFolder) {
            for (ProxyAddress address : recipient.getProxyAddresses()) {
                if (address.isType(NotesAddresses.TYPE) && isNameless(recipient, address.value())) {
                    context.reportValue(recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, address,
                            Labels.of(recipient), address.value());
                }
            }
        }
    }

    /** What is itself called by a number has its name in the address. */
    private static boolean isNameless(Recipient recipient, String value) {
        String name = value.substring(0, end(value)).strip();
        return name.isEmpty() || name.chars().allMatch(c -> c >= '0' && c <= '9')
                && !name.equals(recipient.getAlias()) && !name.equals(recipient.getDisplayName());
    }

    private static int end(String value) {
        int slash = value.indexOf('/');
        int at = value.indexOf('@');
        return slash >= 0 ? slash : Math.max(at, 0);
    }

    private static String named(Recipient recipient, String value) {
        String name = recipient.getDisplayName() == null ? "" : recipient.getDisplayName().replaceAll("[/@]", " ").strip();
        return name.isEmpty() ? null : name.replaceAll(" {2,}", " ") + value.substring(end(value));
    }
}
