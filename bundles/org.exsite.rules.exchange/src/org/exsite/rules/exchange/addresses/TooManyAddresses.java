package org.exsite.rules.exchange.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.common.VersionRange;

/** A recipient has more addresses than the directory of version 4.0 takes (Q146345). */
public final class TooManyAddresses extends ExchangeRule<Recipient> {

    private static final int LIMIT = 200;

    public TooManyAddresses() {
        super(RuleTexts.of(TooManyAddresses.class).describe("too-many-addresses", Severity.ERROR, "Q146345"),
                VersionRange.of("4.0", "5.0"), ExsitePackage.Literals.RECIPIENT,
                new SetValue(TooManyAddresses.class, "remove-repeated-addresses",
                        ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, TooManyAddresses::withoutRepeated));
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        int count = recipient.getProxyAddresses().size();
        if (count > LIMIT) {
            context.report(recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, Labels.of(recipient),
                    Integer.toString(count), Integer.toString(LIMIT));
        }
    }

    /** Only what is there twice is known not to be needed; where that is not enough somebody has to choose. */
    private static List<ProxyAddress> withoutRepeated(Finding finding, RuleContext context) {
        Map<String, ProxyAddress> addresses = new LinkedHashMap<>();
        for (ProxyAddress address : ((Recipient) finding.object()).getProxyAddresses()) {
            addresses.merge(address.key(), address, (first, second) -> second.isPrimary() ? second : first);
        }
        return addresses.size() > LIMIT ? null : new ArrayList<>(addresses.values());
    }
}
